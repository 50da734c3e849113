import type { Address, CareTrajectory } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** The family moved from Ede to Veenendaal on 29 February 2024: the old terms end on 28 February 2025. */
const addresses: readonly Address[] = [
  { id: 'a1', personId: 'c1', municipality: 'Ede', start: '2012-03-01', end: '2024-02-29' },
  { id: 'a2', personId: 'c1', municipality: 'Veenendaal', start: '2024-02-29' },
];
const help = (part: Partial<CareTrajectory>) => ({
  addresses,
  trajectories: [
    {
      id: 't1',
      personId: 'c1',
      careForm: 'ambulant',
      start: '2023-10-01',
      municipality: 'Ede',
      ...part,
    } as CareTrajectory,
  ],
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Home help still names the old municipality a year and a day after the move.',
      records: help({ end: '2025-03-01' }),
      faults: ['trajectories/t1 municipality'],
      says: { until: '2025-02-28' },
    },
    {
      text: 'The help runs on the first day after the year.',
      asOf: '2025-02-28',
      records: help({}),
      faults: ['trajectories/t1 municipality'],
    },
  ],
  holds: [
    { text: 'The help ends after a year.', records: help({ end: '2025-02-28' }) },
    { text: 'The help runs on the last day of the year.', asOf: '2025-02-27', records: help({}) },
    {
      text: 'The help names the new municipality.',
      records: help({ end: '2025-06-01', municipality: 'Veenendaal' }),
    },
    {
      text: 'Nobody recorded a municipality.',
      records: {
        addresses,
        trajectories: [{ id: 't1', personId: 'c1', careForm: 'ambulant', start: '2023-10-01' }],
      },
    },
  ],
  skips: [
    {
      text: 'The help began on the day of the move.',
      records: help({ start: '2024-02-29', end: '2025-06-01' }),
      reason: 'nothing-to-check',
    },
    {
      text: 'The help ended on the day of the move.',
      records: help({ end: '2024-02-29' }),
      reason: 'nothing-to-check',
    },
    {
      text: 'A stay: the address before it counts.',
      records: help({ careForm: 'open-leefgroep', end: '2025-06-01' }),
      reason: 'nothing-to-check',
    },
  ],
};
