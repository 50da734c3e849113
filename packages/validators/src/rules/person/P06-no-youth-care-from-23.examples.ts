import type { CareTrajectory, Placement, UnknownCode } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** 23 on 2024-06-01; the leap-day child on 2023-03-01. */
const persons = [
  { id: 'c1', birthDate: '2001-06-01' },
  { id: 'leap', birthDate: '2000-02-29' },
] as const;
const stay = (part: Partial<Placement> = {}): readonly Placement[] => [
  { id: 'p1', personId: 'c1', careForm: 'open-leefgroep', start: '2019-01-01', ground: 'continued', ...part },
];
const help = (part: Partial<CareTrajectory> = {}): readonly CareTrajectory[] => [
  { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2019-01-01', ...part },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A stay goes on after the 23rd birthday.',
      records: { persons, placements: stay() },
      faults: ['placements/p1 ground'],
    },
    {
      text: 'A stay without an end, on the 23rd birthday.',
      asOf: '2024-06-01',
      records: { persons, placements: stay() },
      faults: ['placements/p1 ground'],
    },
    {
      text: 'A stay has its last day on the 23rd birthday.',
      records: { persons, placements: stay({ end: '2024-06-02' }) },
      faults: ['placements/p1 ground'],
    },
    {
      text: 'Of a child of 29 February a stay has 1 March as its last day.',
      records: { persons, placements: stay({ personId: 'leap', end: '2023-03-02' }) },
      faults: ['placements/p1 ground'],
    },
    { text: 'Help goes on.', records: { persons, trajectories: help() }, faults: ['trajectories/t1 ground'] },
  ],
  holds: [
    {
      text: 'The stay rests on criminal law.',
      records: { persons, placements: stay({ ground: 'criminal-law' }) },
    },
  ],
  skips: [
    {
      text: 'The stay ends on the 23rd birthday.',
      records: { persons, placements: stay({ end: '2024-06-01' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'A stay without an end, the day before the 23rd birthday.',
      asOf: '2024-05-31',
      records: { persons, placements: stay() },
      reason: 'nothing-to-check',
    },
    {
      text: 'Of a child of 29 February the stay ends on 1 March.',
      records: { persons, placements: stay({ personId: 'leap', end: '2023-03-01' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The stay ended nobody knows when.',
      records: { persons, placements: stay({ endUnknown: true }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The stay is no youth care.',
      records: { persons, placements: stay({ careForm: 'wlz-verblijf' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The form of care is none that we know.',
      records: { persons, placements: stay({ careForm: 'x' as UnknownCode }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The young person is not described.',
      records: { persons, placements: stay({ personId: 'nobody' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'Help of part 2 is for P11.',
      records: { persons, trajectories: help({ helpPart: 2 }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The stay ended before 2015.',
      records: { persons, placements: stay({ start: '2013-01-01', end: '2014-12-31' }) },
      reason: 'not-in-force',
    },
    {
      text: 'Nobody knows who is how old.',
      records: { placements: stay() },
      reason: 'table-missing:persons',
    },
  ],
};
