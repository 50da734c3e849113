import type { RuleExamples } from '../rule-examples.js';
import { request, stay } from './example-records.js';

const filed = { filedOn: '2024-08-05' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A girl is inside; on the request of 5 August the judge decided on 27 August.',
      records: { placements: [stay()], requests: [request({ ...filed, decidedOn: '2024-08-27' })] },
      faults: ['requests/r1 decidedOn'],
      says: { lastDay: '2024-08-26' },
    },
    {
      text: 'Three weeks and a day later there is no decision.',
      asOf: '2024-08-27',
      records: { placements: [stay()], requests: [request(filed)] },
      faults: ['requests/r1 decidedOn'],
    },
  ],
  holds: [
    {
      text: 'The judge decided on the last day of the three weeks.',
      records: { placements: [stay()], requests: [request({ ...filed, decidedOn: '2024-08-26' })] },
    },
    {
      text: 'On the last day of the three weeks it can still be decided.',
      asOf: '2024-08-26',
      records: { placements: [stay()], requests: [request(filed)] },
    },
  ],
  skips: [
    {
      text: 'The girl left on the day of the request.',
      records: { placements: [stay({ end: '2024-08-05' })], requests: [request(filed)] },
      reason: 'nothing-to-check',
    },
  ],
};
