import type { RuleExamples } from '../rule-examples.js';
import { authorisation } from './example-records.js';

const decisions = [
  { id: 'd1', personId: 'c1', kind: 'residence-not-needed', date: '2024-06-03', by: 'gi1' },
] as const;

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The institution decides on 3 June that residence is no longer needed; the authorisation is recorded to September.',
      records: { authorisations: [authorisation()], decisions },
      faults: ['authorisations/a1 end'],
      says: { until: '2024-06-03' },
    },
    {
      text: 'The authorisation is recorded to the day after the decision.',
      records: { authorisations: [authorisation({ end: '2024-06-04' })], decisions },
      faults: ['authorisations/a1 end'],
    },
    {
      text: 'The decision came on the first day of the authorisation.',
      records: { authorisations: [authorisation({ start: '2024-06-03' })], decisions },
      faults: ['authorisations/a1 end'],
    },
  ],
  holds: [
    {
      text: 'The authorisation is recorded to the day of the decision.',
      records: { authorisations: [authorisation({ end: '2024-06-03' })], decisions },
    },
  ],
  skips: [
    {
      text: 'The authorisation had ended before the decision.',
      records: { authorisations: [authorisation({ end: '2024-06-02' })], decisions },
      reason: 'nothing-to-check',
    },
  ],
};
