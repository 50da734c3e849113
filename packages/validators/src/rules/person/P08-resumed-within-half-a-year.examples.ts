import type { CareTrajectory, PlainDate } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const persons = [{ id: 'c1', birthDate: '2006-06-01' }] as const;
const help = (part: Partial<CareTrajectory>): CareTrajectory => ({
  id: 't1',
  personId: 'c1',
  careForm: 'ambulant',
  start: '2022-03-01',
  ...part,
});
const again = (start: PlainDate) => help({ id: 't2', start, ground: 'resumed' });

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Help is resumed a day after the half year from 1 March.',
      records: { persons, trajectories: [help({ end: '2024-03-01' }), again('2024-09-02')] },
      faults: ['trajectories/t2 start'],
    },
    {
      text: 'Help is resumed a day after the half year from 29 February.',
      records: { persons, trajectories: [help({ end: '2024-02-29' }), again('2024-08-30')] },
      faults: ['trajectories/t2 start'],
    },
    {
      text: 'Help is resumed on the 18th birthday, long after the earlier help.',
      records: { persons, trajectories: [help({ end: '2023-01-01' }), again('2024-06-01')] },
      faults: ['trajectories/t2 start'],
    },
    {
      text: 'Before it there was detention only.',
      records: { persons, trajectories: [help({ careForm: 'jji', end: '2024-12-01' }), again('2024-12-01')] },
      faults: ['trajectories/t2 start'],
    },
    {
      text: 'Without any earlier help: one fault for a trajectory and a stay from the same day.',
      records: {
        persons,
        trajectories: [again('2024-12-01')],
        placements: [{ ...again('2024-12-01'), id: 'p2' }],
      },
      faults: ['placements/p2 start'],
    },
  ],
  holds: [
    {
      text: 'Help is resumed on the last day of the half year from 1 March.',
      records: { persons, trajectories: [help({ end: '2024-03-01' }), again('2024-09-01')] },
    },
    {
      text: 'Help is resumed half a year after 29 February.',
      records: { persons, trajectories: [help({ end: '2024-02-29' }), again('2024-08-29')] },
    },
    {
      text: 'The earlier help still runs.',
      records: { persons, trajectories: [help({}), again('2024-12-01')] },
    },
    {
      text: 'The earlier help ended nobody knows when.',
      records: { persons, trajectories: [help({ endUnknown: true }), again('2024-12-01')] },
    },
    {
      text: 'The earlier help was a stay.',
      records: {
        persons,
        trajectories: [again('2024-12-01')],
        placements: [help({ id: 'p1', end: '2024-11-01' })],
      },
    },
    {
      text: 'A stay is resumed after other help.',
      records: {
        persons,
        trajectories: [help({ id: 'p1', end: '2024-11-01' })],
        placements: [again('2024-12-01')],
      },
    },
  ],
  skips: [
    {
      text: 'Help is resumed the day before the 18th birthday.',
      records: { persons, trajectories: [help({ end: '2023-01-01' }), again('2024-05-31')] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Help goes on upon another ground.',
      records: {
        persons,
        trajectories: [help({ end: '2023-01-01' }), { ...again('2024-12-01'), ground: 'continued' }],
      },
      reason: 'nothing-to-check',
    },
  ],
};
