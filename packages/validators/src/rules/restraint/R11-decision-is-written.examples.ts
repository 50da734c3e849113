import type { RuleExamples } from '../rule-examples.js';
import { restraint } from './example-records.js';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Never put in writing, so there is no copy either.',
      records: { restraints: [restraint({ decidedBy: 'youth-care-responsible' })] },
      faults: ['restraints/r1 writtenOn'],
    },
    {
      text: 'In writing, but the youth has no copy; in an emergency too.',
      records: { restraints: [restraint({ emergency: true, writtenOn: '2024-02-05' })] },
      faults: ['restraints/r1 copyToYouthOn'],
    },
  ],
  holds: [
    {
      text: 'In writing with a copy, on the first day of the new rules.',
      records: {
        restraints: [restraint({ date: '2024-01-01', writtenOn: '2024-01-01', copyToYouthOn: '2024-01-02' })],
      },
    },
  ],
  skips: [
    {
      text: 'The last day of the old rules.',
      records: { restraints: [restraint({ date: '2023-12-31' })] },
      reason: 'not-in-force',
    },
    {
      text: 'During transport, which has rules of its own.',
      records: { restraints: [restraint({ measure: 'transport-holding' })] },
      reason: 'nothing-to-check',
    },
  ],
};
