import type { RuleExamples } from '../rule-examples.js';
import { authorisation, stay } from './example-records.js';

const inMay = { start: '2024-05-01', end: '2024-06-01', scientistAgreed: true } as const;
const suspended = authorisation({ suspensions: [inMay] });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The authorisation is suspended in May, and the girl sleeps in the closed group all the same.',
      records: { authorisations: [suspended], placements: [stay()] },
      faults: ['authorisations/a1 suspensions'],
    },
    {
      text: 'She left a day too late.',
      records: { authorisations: [suspended], placements: [stay({ end: '2024-05-02' })] },
      faults: ['authorisations/a1 suspensions'],
    },
    {
      text: 'No behavioural scientist agreed to the suspension.',
      records: {
        authorisations: [authorisation({ suspensions: [{ start: '2024-05-01', scientistAgreed: false }] })],
        placements: [stay({ end: '2024-05-01' })],
      },
      faults: ['authorisations/a1 suspensions'],
    },
  ],
  holds: [
    {
      text: 'The girl left on the first day of the suspension and came back when it was withdrawn.',
      records: {
        authorisations: [suspended],
        placements: [stay({ end: '2024-05-01' }), stay({ id: 'p2', start: '2024-06-01' })],
      },
    },
    {
      text: 'The girl was on leave during the suspension.',
      records: {
        authorisations: [suspended],
        placements: [stay()],
        leaves: [
          {
            id: 'l1',
            personId: 'c1',
            placementId: 'p1',
            start: '2024-05-01',
            end: '2024-06-01',
            decidedBy: 'provider',
            scientistAgreed: true,
          },
        ],
      },
    },
  ],
  skips: [
    {
      text: 'The authorisation was not suspended.',
      records: { authorisations: [authorisation({ suspensions: [] })], placements: [stay()] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Agreed to, but the register does not tell where the girl was.',
      records: { authorisations: [suspended] },
      reason: 'nothing-to-check',
    },
  ],
};
