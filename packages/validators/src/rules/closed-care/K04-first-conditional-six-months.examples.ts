import type { RuleExamples } from '../rule-examples.js';
import { authorisation } from './example-records.js';

const conditional = { kind: 'gesloten-voorwaardelijk' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A first conditional authorisation lasts a day longer than six months.',
      records: { authorisations: [authorisation({ ...conditional, end: '2024-09-05' })] },
      faults: ['authorisations/a1 end'],
      says: { until: '2024-09-04' },
    },
    {
      text: 'Six months from 31 August end on the last day of February.',
      records: {
        authorisations: [authorisation({ ...conditional, start: '2024-08-31', end: '2025-03-01' })],
      },
      faults: ['authorisations/a1 end'],
      says: { until: '2025-02-28' },
    },
    {
      text: 'After a gap of one day a conditional authorisation is a first one again.',
      records: {
        authorisations: [
          authorisation({ ...conditional, id: 'a0', start: '2023-10-01', end: '2024-03-03' }),
          authorisation({ ...conditional, end: '2024-09-05' }),
        ],
      },
      faults: ['authorisations/a1 end'],
    },
  ],
  holds: [
    {
      text: 'A first conditional authorisation lasts six months.',
      records: { authorisations: [authorisation(conditional)] },
    },
  ],
  skips: [
    {
      text: 'A regular authorisation is for another rule.',
      records: { authorisations: [authorisation({ end: '2024-12-04' })] },
      reason: 'nothing-to-check',
    },
  ],
};
