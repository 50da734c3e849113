import type { RuleExamples } from '../rule-examples.js';
import { complaint } from './example-records.js';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Received on 4 March, decided on 2 April: a day too late.',
      records: { complaints: [complaint({ decidedOn: '2024-04-02' })] },
      faults: ['complaints/k1 decidedOn'],
      says: { lastDay: '2024-04-01' },
    },
    {
      text: 'Not decided on the first day that is too late.',
      asOf: '2024-04-02',
      records: { complaints: [complaint({})] },
      faults: ['complaints/k1 decidedOn'],
    },
    {
      text: 'Received before 2024: the term was the same.',
      records: { complaints: [complaint({ filedOn: '2023-12-04', decidedOn: '2024-01-02' })] },
      faults: ['complaints/k1 decidedOn'],
      says: { lastDay: '2024-01-01' },
    },
  ],
  holds: [
    {
      text: 'Received on 4 March, decided on 1 April, four weeks later.',
      records: { complaints: [complaint({ decidedOn: '2024-04-01' })] },
    },
    {
      text: 'Not decided yet, on the last day.',
      asOf: '2024-04-01',
      records: { complaints: [complaint({})] },
    },
  ],
  skips: [
    {
      text: 'A complaint about something else, for which the provider sets the term.',
      records: { complaints: [complaint({ kind: 'general' })] },
      reason: 'nothing-to-check',
    },
  ],
};
