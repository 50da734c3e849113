import type { Measure } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const vots = (start: Measure['start'], end?: Measure['end']): readonly Measure[] => [
  { id: 'm1', personId: 'c1', kind: 'vots', start, ...(end !== undefined && { end }) },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A provisional order from 10 January ends on 11 April.',
      records: { measures: vots('2025-01-10', '2025-04-11') },
      faults: ['measures/m1 end'],
    },
    {
      text: 'A provisional order from 30 November ends on 1 March.',
      records: { measures: vots('2024-11-30', '2025-03-01') },
      faults: ['measures/m1 end'],
    },
    {
      text: 'A provisional order without an end still runs on the day three months later.',
      asOf: '2025-04-10',
      records: { measures: vots('2025-01-10') },
      faults: ['measures/m1 end'],
    },
  ],
  holds: [
    {
      text: 'A provisional order of three months to the day.',
      records: { measures: vots('2025-01-10', '2025-04-10') },
    },
    {
      text: 'A provisional order from 30 November ends on the last day of February.',
      records: { measures: vots('2024-11-30', '2025-02-28') },
    },
    {
      text: 'A provisional order without an end on the last day of the three months.',
      asOf: '2025-04-09',
      records: { measures: vots('2025-01-10') },
    },
  ],
  skips: [
    {
      text: 'An order that is not provisional.',
      records: { measures: [{ id: 'm1', personId: 'c1', kind: 'ots', start: '2024-03-01' }] },
      reason: 'nothing-to-check',
    },
  ],
};
