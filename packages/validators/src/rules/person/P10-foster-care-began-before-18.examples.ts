import type { Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** 18 on 2024-06-01, the older one on 2021-06-01. */
const persons = [
  { id: 'c1', birthDate: '2006-06-01' },
  { id: 'older', birthDate: '2003-06-01' },
] as const;
const stay = (part: Partial<Placement> = {}): Placement => ({
  id: 'p1',
  personId: 'c1',
  careForm: 'voltijdpleegzorg',
  start: '2024-06-01',
  ...part,
});
const until = (end: Placement['start']) => stay({ start: '2020-01-01', end });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Foster care begins on the 18th birthday.',
      records: { persons, placements: [stay()] },
      faults: ['placements/p1 start'],
    },
    {
      text: 'Foster care is resumed a day after the half year from 31 May, which ends on 30 November.',
      records: { persons, placements: [until('2024-05-31'), stay({ id: 'p2', start: '2024-12-01' })] },
      faults: ['placements/p2 start'],
    },
    {
      text: 'One fault for a trajectory and a stay from the same day.',
      records: { persons, placements: [stay()], trajectories: [stay({ id: 't1' })] },
      faults: ['placements/p1 start'],
    },
    {
      text: 'Begun at 18 before the law, and still there on its first day.',
      records: {
        persons,
        placements: [stay({ personId: 'older', start: '2022-01-01', end: '2023-01-02' })],
      },
      faults: ['placements/p1 start'],
    },
  ],
  holds: [
    {
      text: 'Foster care begins the day before the 18th birthday.',
      records: { persons, placements: [stay({ start: '2024-05-31' })] },
    },
    {
      text: 'Foster care is resumed on the last day of the half year.',
      records: { persons, placements: [until('2024-05-31'), stay({ id: 'p2', start: '2024-11-30' })] },
    },
    {
      text: 'The earlier foster care is recorded as a trajectory.',
      records: { persons, placements: [stay()], trajectories: [{ ...until('2024-05-31'), id: 't1' }] },
    },
    {
      text: 'Foster care begins at 18 on another ground.',
      records: { persons, placements: [stay({ ground: 'found-before-18' })] },
    },
  ],
  skips: [
    {
      text: 'Foster care ended on the 18th birthday.',
      records: { persons, placements: [until('2024-06-01')] },
      reason: 'nothing-to-check',
    },
    {
      text: 'It is another form of care.',
      records: { persons, placements: [stay({ careForm: 'gezinshuis' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'It begins after the day of judgement.',
      records: { persons, placements: [stay({ start: '2025-01-02' })] },
      reason: 'not-in-force',
    },
    {
      text: 'It ended on the first day of the law.',
      records: {
        persons,
        placements: [stay({ personId: 'older', start: '2022-01-01', end: '2023-01-01' })],
      },
      reason: 'not-in-force',
    },
  ],
};
