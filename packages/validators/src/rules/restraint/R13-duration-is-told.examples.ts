import type { RuleExamples } from '../rule-examples.js';
import { restraint } from './example-records.js';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A place ban of which the youth was not told how long, and a transfer of which nobody says.',
      records: {
        restraints: [restraint({ durationTold: false }), restraint({ id: 'r2', measure: 'transfer' })],
      },
      faults: ['restraints/r1 durationTold', 'restraints/r2 durationTold'],
    },
  ],
  holds: [
    {
      text: 'Told before, on the first day of the new rules.',
      records: { restraints: [restraint({ date: '2024-01-01', durationTold: true })] },
    },
  ],
  skips: [
    {
      text: 'The last day of the old rules.',
      records: { restraints: [restraint({ date: '2023-12-31' })] },
      reason: 'not-in-force',
    },
    {
      text: 'Holding, which is not done for a time.',
      records: { restraints: [restraint({ measure: 'holding' })] },
      reason: 'nothing-to-check',
    },
  ],
};
