import type { RuleExamples } from '../rule-examples.js';
import { authorisation, stay } from './example-records.js';

const year = authorisation({ end: '2025-03-04' });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A boy is admitted on the day on which the authorisation has lapsed, three months after its start.',
      records: { authorisations: [year], placements: [stay({ start: '2024-06-04' })] },
      faults: ['authorisations/a1 carriedOutOn'],
      says: { until: '2024-06-04' },
    },
    {
      text: 'A programme at home does not carry out a closed authorisation.',
      records: {
        authorisations: [year],
        trajectories: [
          {
            id: 't1',
            personId: 'c1',
            careForm: 'ambulante-jeugdzorgplus',
            start: '2024-03-04',
            end: '2024-06-10',
          },
        ],
        placements: [stay({ start: '2024-06-10' })],
      },
      faults: ['authorisations/a1 carriedOutOn'],
    },
    {
      text: 'The authorisation itself says that it was carried out too late.',
      records: { authorisations: [{ ...year, carriedOutOn: '2024-06-04' }] },
      faults: ['authorisations/a1 carriedOutOn'],
    },
  ],
  holds: [
    {
      text: 'The authorisation lapsed and nobody used it.',
      records: { authorisations: [year], placements: [] },
    },
    {
      text: 'The authorisation lapsed; the later stay has a new one.',
      records: {
        authorisations: [
          year,
          authorisation({ id: 'a2', decidedOn: '2024-06-10', start: '2024-06-10', end: '2024-12-10' }),
        ],
        placements: [stay({ start: '2024-06-10' })],
      },
    },
  ],
  skips: [
    {
      text: 'A boy is admitted on the last day in time.',
      records: { authorisations: [year], placements: [stay({ start: '2024-06-03' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody can tell whether it was carried out.',
      records: { authorisations: [year] },
      reason: 'nothing-to-check',
    },
  ],
};
