import type { CareTrajectory, Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** 18 on 2024-06-01; the older one on 2021-06-01; the leap-day child on 2022-03-01; the oldest is 23 on 2023-01-01. */
const persons = [
  { id: 'c1', birthDate: '2006-06-01' },
  { id: 'older', birthDate: '2003-06-01' },
  { id: 'leap', birthDate: '2004-02-29' },
  { id: 'oldest', birthDate: '2000-01-01' },
] as const;
const stay = (part: Partial<Placement> = {}): readonly Placement[] => [
  { id: 'p1', personId: 'c1', careForm: 'gezinshuis', start: '2020-01-01', ...part },
];
const help = (helpPart: 1 | 3): readonly CareTrajectory[] => [
  { id: 't1', personId: 'c1', careForm: 'ambulant', start: '2020-01-01', helpPart },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A stay goes on after 18 without a ground.',
      records: { persons, placements: stay() },
      faults: ['placements/p1 ground'],
    },
    {
      text: 'A stay has its last day on the 18th birthday.',
      records: { persons, placements: stay({ end: '2024-06-02' }) },
      faults: ['placements/p1 ground'],
    },
    {
      text: 'Of a child of 29 February a stay has 1 March as its last day.',
      records: { persons, placements: stay({ personId: 'leap', end: '2022-03-02' }) },
      faults: ['placements/p1 ground'],
    },
    {
      text: 'Foster care at 18, before it was a ground in the Act.',
      records: { persons, placements: stay({ personId: 'older', careForm: 'pleegzorg', end: '2022-12-31' }) },
      faults: ['placements/p1 ground'],
    },
    {
      text: 'A stay that begins the day before the 23rd birthday.',
      records: { persons, placements: stay({ personId: 'oldest', start: '2022-12-31' }) },
      faults: ['placements/p1 ground'],
    },
    {
      text: 'Help of part 1 goes on.',
      records: { persons, trajectories: help(1) },
      faults: ['trajectories/t1 ground'],
    },
  ],
  holds: [
    {
      text: 'It goes on as continued help.',
      records: { persons, placements: stay({ ground: 'continued' }) },
    },
    {
      text: 'It was found needed before 18.',
      records: { persons, placements: stay({ ground: 'found-before-18' }) },
    },
    { text: 'It is resumed.', records: { persons, placements: stay({ ground: 'resumed' }) } },
    { text: 'It rests on criminal law.', records: { persons, placements: stay({ ground: 'criminal-law' }) } },
    {
      text: 'It is foster care under 21.',
      records: { persons, placements: stay({ careForm: 'netwerkpleegzorg' }) },
    },
    {
      text: 'It is foster care at 18, begun on the day it became a ground.',
      records: {
        persons,
        placements: stay({ personId: 'older', careForm: 'pleegzorg', start: '2023-01-01' }),
      },
    },
  ],
  skips: [
    {
      text: 'The stay ends on the 18th birthday.',
      records: { persons, placements: stay({ end: '2024-06-01' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'Of a child of 29 February it ends on 1 March.',
      records: { persons, placements: stay({ personId: 'leap', end: '2022-03-01' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'It begins on the 23rd birthday, where P06 speaks.',
      records: { persons, placements: stay({ personId: 'oldest', start: '2023-01-01' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'Help of part 3 is for P11.',
      records: { persons, trajectories: help(3) },
      reason: 'nothing-to-check',
    },
    {
      text: 'Detention is no youth care.',
      records: { persons, placements: stay({ careForm: 'jji' }) },
      reason: 'nothing-to-check',
    },
    {
      text: 'The young person is not described.',
      records: { persons: [], placements: stay() },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody knows who is how old.',
      records: { placements: stay() },
      reason: 'table-missing:persons',
    },
  ],
};
