import type { RuleExamples } from '../rule-examples.js';
import { authorisation } from './example-records.js';

export const examples: RuleExamples = {
  fails: [
    {
      text: 'An authorisation lasts one day longer than a year.',
      records: { authorisations: [authorisation({ end: '2025-03-05' })] },
      faults: ['authorisations/a1 end'],
      says: { until: '2025-03-04' },
    },
    {
      text: 'From 29 February a year ends on 28 February.',
      records: { authorisations: [authorisation({ start: '2024-02-29', end: '2025-03-01' })] },
      faults: ['authorisations/a1 end'],
      says: { until: '2025-02-28' },
    },
    {
      text: 'An authorisation of before 2015 ran on for more than a year.',
      records: { authorisations: [authorisation({ start: '2014-01-01', end: '2015-01-02' })] },
      faults: ['authorisations/a1 end'],
    },
  ],
  holds: [
    {
      text: 'An authorisation lasts a year.',
      records: { authorisations: [authorisation({ end: '2025-03-04' })] },
    },
  ],
  skips: [
    {
      text: 'A placement authorisation is for another rule.',
      records: { authorisations: [authorisation({ kind: 'muhp', end: '2026-03-04' })] },
      reason: 'nothing-to-check',
    },
  ],
};
