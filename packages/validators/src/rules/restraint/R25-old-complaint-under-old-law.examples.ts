import type { RuleExamples } from '../rule-examples.js';
import { complaint, restraint } from './example-records.js';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Filed on 31 December 2023, about a restraint of 1 January 2024.',
      records: {
        complaints: [complaint({ filedOn: '2023-12-31', about: 'r1' })],
        restraints: [restraint({ date: '2024-01-01' })],
      },
      faults: ['complaints/k1 about'],
    },
    {
      text: 'Filed in 2023, about a leave of 2024.',
      records: {
        complaints: [complaint({ filedOn: '2023-12-20', about: 'l1' })],
        leaves: [
          {
            id: 'l1',
            personId: 'c1',
            placementId: 'p1',
            start: '2024-02-01',
            decidedBy: 'provider',
            scientistAgreed: true,
          },
        ],
      },
      faults: ['complaints/k1 about'],
    },
  ],
  holds: [
    {
      text: 'Filed in 2023 about a restraint of 31 December 2023.',
      records: {
        complaints: [complaint({ filedOn: '2023-12-31', about: 'r1' })],
        restraints: [restraint({ date: '2023-12-31' })],
      },
    },
    {
      text: 'Filed in 2023; what it is about is not recorded.',
      records: { complaints: [complaint({ filedOn: '2023-12-20' })] },
    },
  ],
  skips: [
    {
      text: 'Filed on the first day of the new rules.',
      records: {
        complaints: [complaint({ filedOn: '2024-01-01', about: 'r1' })],
        restraints: [restraint({})],
      },
      reason: 'nothing-to-check',
    },
  ],
};
