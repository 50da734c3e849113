import type { RuleExamples } from '../rule-examples.js';
import { request, stay } from './example-records.js';

const challenge = request({ kind: 'void-admission', filedOn: '2024-07-01', filedBy: 'c1' });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A girl inside challenged her admission on 1 July; the judge decided on 23 July.',
      records: { placements: [stay()], requests: [{ ...challenge, decidedOn: '2024-07-23' }] },
      faults: ['requests/r1 decidedOn'],
      says: { lastDay: '2024-07-22' },
    },
    {
      text: 'Three weeks and a day later there is no decision.',
      asOf: '2024-07-23',
      records: { placements: [stay()], requests: [challenge] },
      faults: ['requests/r1 decidedOn'],
    },
  ],
  holds: [
    {
      text: 'The judge decided on the last day of the three weeks.',
      records: { placements: [stay()], requests: [{ ...challenge, decidedOn: '2024-07-22' }] },
    },
  ],
  skips: [
    {
      text: 'The girl was not inside.',
      records: { placements: [stay({ end: '2024-07-01' })], requests: [challenge] },
      reason: 'nothing-to-check',
    },
  ],
};
