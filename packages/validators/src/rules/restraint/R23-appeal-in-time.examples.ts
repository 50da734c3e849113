import type { RuleExamples } from '../rule-examples.js';
import { complaint } from './example-records.js';

const decided = { decidedOn: '2024-03-28', copyReceivedOn: '2024-04-02' } as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Received on 2 April, appeal on 15 May: a day too late.',
      records: { complaints: [complaint({ ...decided, appealOn: '2024-05-15' })] },
      faults: ['complaints/k1 appealOn'],
      says: { lastDay: '2024-05-14' },
    },
    {
      text: 'No decision by 1 April, and an appeal later than six weeks after that day.',
      records: { complaints: [complaint({ appealOn: '2024-05-14' })] },
      faults: ['complaints/k1 appealOn'],
      says: { lastDay: '2024-05-13' },
    },
  ],
  holds: [
    {
      text: 'Received on 2 April, appeal on 14 May, six weeks later.',
      records: { complaints: [complaint({ ...decided, appealOn: '2024-05-14' })] },
    },
    {
      text: 'No decision by 1 April, and an appeal six weeks after that day.',
      records: { complaints: [complaint({ appealOn: '2024-05-13' })] },
    },
    {
      text: 'Complained on the first day of the new rules.',
      records: {
        complaints: [complaint({ ...decided, filedOn: '2024-01-01', appealOn: '2024-05-14' })],
      },
    },
  ],
  skips: [
    {
      text: 'Complained on the last day of the old rules, which had an appeal of their own.',
      records: {
        complaints: [complaint({ ...decided, filedOn: '2023-12-31', appealOn: '2024-05-15' })],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'Decided, but nobody knows when the decision was received.',
      records: { complaints: [complaint({ decidedOn: '2024-03-28', appealOn: '2024-06-15' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'No appeal.',
      records: { complaints: [complaint(decided)] },
      reason: 'nothing-to-check',
    },
  ],
};
