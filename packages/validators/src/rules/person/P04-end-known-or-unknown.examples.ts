import type { CareTrajectory } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const help = (part: Partial<CareTrajectory>): readonly CareTrajectory[] => [
  { id: 'x1', personId: 'c1', careForm: 'pleegzorg', start: '2024-03-01', ...part },
];
const both = help({ end: '2024-04-01', endUnknown: true });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A stay with an end, and a mark that the end is unknown.',
      records: { placements: both },
      faults: ['placements/x1 endUnknown'],
    },
    {
      text: 'A trajectory with both.',
      records: { trajectories: both },
      faults: ['trajectories/x1 endUnknown'],
    },
  ],
  holds: [
    { text: 'The end is unknown.', records: { placements: help({ endUnknown: true }) } },
    { text: 'The end is yet to come.', records: { placements: help({}) } },
    {
      text: 'The end is yet to come, and marked as not unknown.',
      records: { placements: help({ endUnknown: false }) },
    },
  ],
  skips: [
    {
      text: 'The end is known.',
      records: { placements: help({ end: '2024-04-01' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The end is known, and marked as not unknown.',
      records: { placements: help({ end: '2024-04-01', endUnknown: false }) },
      reason: 'nothing-to-check',
    },
  ],
};
