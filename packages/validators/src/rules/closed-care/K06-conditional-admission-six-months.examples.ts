import type { RuleExamples } from '../rule-examples.js';
import { authorisation, girl, stay } from './example-records.js';

const conditional = { kind: 'gesloten-voorwaardelijk' } as const;
const admitted = authorisation({ ...conditional, carriedOutOn: '2024-06-03' });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A girl was admitted and stays a day longer than the conditional authorisation lasts.',
      records: { authorisations: [admitted], placements: [stay({ start: '2024-06-03', end: '2024-09-05' })] },
      faults: ['placements/p1 end'],
      says: { until: '2024-09-04' },
    },
    {
      text: 'The authorisation was extended by a year, but after an admission six months are the most.',
      records: {
        authorisations: [
          authorisation({ ...conditional, id: 'a0', start: '2023-09-04', end: '2024-03-04' }),
          authorisation({ ...conditional, end: '2025-03-04' }),
        ],
        decisions: [
          { id: 'd1', personId: 'c1', kind: 'admission-conditional', date: '2024-03-11', by: 'prov1' },
        ],
        placements: [stay({ start: '2024-03-11', end: '2024-12-01' })],
      },
      faults: ['placements/p1 end'],
      says: { until: '2024-09-11' },
    },
  ],
  holds: [
    {
      text: 'The stay ends on the day on which the conditional authorisation ends.',
      records: { authorisations: [admitted], placements: [stay({ start: '2024-06-03', end: '2024-09-04' })] },
    },
    {
      text: 'A regular authorisation carries the stay on.',
      records: {
        authorisations: [
          admitted,
          authorisation({ id: 'a2', decidedOn: '2024-09-02', start: '2024-09-04', end: '2025-03-04' }),
        ],
        placements: [stay({ start: '2024-06-03', end: '2024-12-01' })],
      },
    },
  ],
  skips: [
    {
      text: 'The stay rests on a regular authorisation.',
      records: { authorisations: [authorisation()], placements: [stay({ end: '2024-12-01' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The conditional authorisation ended because the young person came of age.',
      records: {
        persons: [{ ...girl, birthDate: '2006-08-01' }],
        authorisations: [admitted],
        placements: [stay({ start: '2024-06-03', end: '2024-09-01' })],
      },
      reason: 'nothing-to-check',
    },
  ],
};
