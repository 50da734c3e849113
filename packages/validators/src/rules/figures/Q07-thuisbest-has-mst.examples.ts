import type { CareTrajectory, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const placements: readonly Placement[] = [
  { id: 'p1', personId: 'c1', careForm: 'gesloten-kort-mst', programme: 'thuisbest', start: '2024-03-01' },
];
const therapy = (part: Partial<CareTrajectory>): readonly CareTrajectory[] => [
  { id: 't1', personId: 'c1', careForm: 'systeemtherapie', start: '2024-03-01', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Family therapy begins fifteen days after the admission.',
      records: { placements, trajectories: therapy({ start: '2024-03-16' }) },
      faults: ['placements/p1 start'],
      says: { days: 14 },
    },
    {
      text: 'Family therapy had stopped on the day of the admission.',
      records: { placements, trajectories: therapy({ start: '2024-01-01', end: '2024-03-01' }) },
      faults: ['placements/p1 start'],
    },
    {
      text: 'No family therapy on the fourteenth day.',
      asOf: '2024-03-15',
      records: { placements, trajectories: [] },
      faults: ['placements/p1 start'],
    },
  ],
  holds: [
    {
      text: 'Family therapy begins fourteen days after the admission.',
      records: { placements, trajectories: therapy({ start: '2024-03-15' }) },
    },
    {
      text: 'Family therapy was running already.',
      records: { placements, trajectories: therapy({ start: '2024-01-01' }) },
    },
  ],
  skips: [
    {
      text: 'Admitted thirteen days ago.',
      asOf: '2024-03-14',
      records: { placements, trajectories: [] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody knows which help ran beside it.',
      records: { placements },
      reason: 'table-missing:trajectories',
    },
  ],
};
