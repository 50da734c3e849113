import type { CareTrajectory } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const isb = (part: Partial<CareTrajectory>): readonly CareTrajectory[] => [
  {
    id: 't1',
    personId: 'c1',
    careForm: 'intensief-ambulant',
    programme: 'isb',
    start: '2024-03-01',
    ...part,
  },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Nine and a half hours a week.',
      records: { trajectories: isb({ hoursPerWeek: 9.5 }) },
      faults: ['trajectories/t1 hoursPerWeek'],
      says: { hours: 10 },
    },
    {
      text: 'The hours are not recorded.',
      records: { trajectories: isb({}) },
      faults: ['trajectories/t1 hoursPerWeek'],
    },
  ],
  holds: [
    { text: 'Ten hours a week.', records: { trajectories: isb({ hoursPerWeek: 10 }) } },
    { text: 'More than thirty hours a week.', records: { trajectories: isb({ hoursPerWeek: 34 }) } },
  ],
  skips: [
    {
      text: 'Other intensive help.',
      records: {
        trajectories: [{ id: 't1', personId: 'c1', careForm: 'intensief-ambulant', start: '2024-03-01' }],
      },
      reason: 'nothing-to-check',
    },
  ],
};
