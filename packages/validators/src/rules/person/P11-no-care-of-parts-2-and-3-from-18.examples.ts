import type { CareTrajectory } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** 18 on 2024-06-01. */
const persons = [{ id: 'c1', birthDate: '2006-06-01' }] as const;
const help = (part: Partial<CareTrajectory>): readonly CareTrajectory[] => [
  { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2022-03-01', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Help to take part in society (part 2) goes on after 18.',
      records: { persons, trajectories: help({ helpPart: 2 }) },
      faults: ['trajectories/t1 end'],
    },
    {
      text: 'Personal care (part 3) goes on as continued help.',
      records: { persons, trajectories: help({ helpPart: 3, ground: 'continued' }) },
      faults: ['trajectories/t1 end'],
    },
    {
      text: 'Personal care has its last day on the 18th birthday.',
      records: { persons, trajectories: help({ helpPart: 3, end: '2024-06-02' }) },
      faults: ['trajectories/t1 end'],
    },
  ],
  holds: [
    {
      text: 'Personal care rests on criminal law.',
      records: { persons, trajectories: help({ helpPart: 3, ground: 'criminal-law' }) },
    },
  ],
  skips: [
    {
      text: 'Personal care ends on the 18th birthday.',
      records: { persons, trajectories: help({ helpPart: 3, end: '2024-06-01' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'Help of part 1 may go on.',
      records: { persons, trajectories: help({ helpPart: 1 }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody recorded of which part the help is.',
      records: { persons, trajectories: help({}) },
      reason: 'nothing-to-check',
    },
    { text: 'Nobody knows who is how old.', records: { trajectories: [] }, reason: 'table-missing:persons' },
  ],
};
