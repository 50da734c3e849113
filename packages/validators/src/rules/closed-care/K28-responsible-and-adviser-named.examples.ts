import type { RuleExamples } from '../rule-examples.js';
import { stay } from './example-records.js';

const named = { responsibleId: 'w1', adviserId: 'w2' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A closed stay names neither.',
      records: { placements: [stay()] },
      faults: ['placements/p1 responsibleId'],
    },
    {
      text: 'A stay whose last day is 1 January 2024 names no adviser.',
      records: { placements: [stay({ start: '2023-10-02', end: '2024-01-02', responsibleId: 'w1' })] },
      faults: ['placements/p1 adviserId'],
    },
  ],
  holds: [{ text: 'Both are named.', records: { placements: [stay(named)] } }],
  skips: [
    {
      text: 'The stay ended on 1 January 2024.',
      records: { placements: [stay({ start: '2023-10-02', end: '2024-01-01' })] },
      reason: 'not-in-force',
    },
    {
      text: 'An open stay.',
      records: { placements: [stay({ careForm: 'open-leefgroep' })] },
      reason: 'nothing-to-check',
    },
  ],
};
