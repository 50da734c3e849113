import type { Measure } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const vots: Measure = {
  id: 'm1',
  personId: 'c1',
  kind: 'vots',
  start: '2023-11-05',
  end: '2024-02-05',
};
const ots = (start: Measure['start'], end: Measure['end']): Measure => ({
  id: 'm2',
  personId: 'c1',
  kind: 'ots',
  start,
  ...(end !== undefined && { end }),
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The order ends a year after the provisional one began: its 92 days were counted.',
      records: { measures: [vots, ots('2024-02-05', '2024-11-05')] },
      faults: ['measures/m2'],
      says: { days: 92 },
    },
    {
      text: 'The order is recorded from the day of the provisional one.',
      records: { measures: [vots, ots('2023-11-05', '2024-11-05')] },
      faults: ['measures/m2'],
      says: { days: 92 },
    },
    {
      text: 'The order begins on the last day of the provisional one.',
      records: { measures: [vots, ots('2024-02-04', '2025-02-04')] },
      faults: ['measures/m2'],
      says: { days: 1 },
    },
  ],
  holds: [
    {
      text: 'A full year follows a provisional order of three months.',
      records: { measures: [vots, ots('2024-02-05', '2025-02-05')] },
    },
    {
      text: 'The court gave half a year.',
      records: { measures: [vots, ots('2024-02-05', '2024-08-05')] },
    },
  ],
  skips: [
    {
      text: 'The provisional order had ended before.',
      records: { measures: [vots, ots('2024-02-06', '2024-11-05')] },
      reason: 'nothing-to-check',
    },
  ],
};
