import type { RuleExamples } from '../rule-examples.js';
import { authorisation } from './example-records.js';

const conditional = { kind: 'gesloten-voorwaardelijk' } as const;
const first = authorisation({ ...conditional, id: 'a0', start: '2023-09-04', end: '2024-03-04' });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'An extension lasts a day longer than a year.',
      records: { authorisations: [first, authorisation({ ...conditional, end: '2025-03-05' })] },
      faults: ['authorisations/a1 end'],
      says: { until: '2025-03-04' },
    },
  ],
  holds: [
    {
      text: 'An extension lasts a year.',
      records: { authorisations: [first, authorisation({ ...conditional, end: '2025-03-04' })] },
    },
  ],
  skips: [
    {
      text: 'What begins a day after the first one ended is no extension.',
      records: {
        authorisations: [
          { ...first, end: '2024-03-03' },
          authorisation({ ...conditional, end: '2025-03-05' }),
        ],
      },
      reason: 'nothing-to-check',
    },
  ],
};
