import type { RuleExamples } from '../rule-examples.js';
import { restraint } from './example-records.js';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Secluded for three hours; the behavioural scientist was never asked.',
      records: { restraints: [restraint({ measure: 'seclusion', hours: 3 })] },
      faults: ['restraints/r1 scientistAgreedAfterHours'],
    },
  ],
  holds: [
    {
      text: 'The behavioural scientist judged at once, on the first day of the new rules.',
      records: {
        restraints: [restraint({ measure: 'seclusion', date: '2024-01-01', scientistAgreedAfterHours: 0 })],
      },
    },
  ],
  skips: [
    {
      text: 'The last day of the old rules.',
      records: { restraints: [restraint({ measure: 'seclusion', date: '2023-12-31' })] },
      reason: 'not-in-force',
    },
    {
      text: 'A place ban.',
      records: { restraints: [restraint({})] },
      reason: 'nothing-to-check',
    },
  ],
};
