import type { CareTrajectory } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** Four on 2022-03-01, thirteen on 2031-03-01. */
const persons = [{ id: 'c1', birthDate: '2018-03-01' }] as const;
const kek = (start: CareTrajectory['start']): readonly CareTrajectory[] => [
  { id: 't1', personId: 'c1', careForm: 'ambulant-netwerk', programme: 'kek', start },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Begins on the day before the fourth birthday.',
      records: { persons, trajectories: kek('2022-02-28') },
      faults: ['trajectories/t1 start'],
    },
    {
      text: 'Begins on the thirteenth birthday.',
      asOf: '2032-01-01',
      records: { persons, trajectories: kek('2031-03-01') },
      faults: ['trajectories/t1 start'],
    },
  ],
  holds: [
    {
      text: 'Begins on the fourth birthday.',
      records: { persons, trajectories: kek('2022-03-01') },
    },
    {
      text: 'Begins on the last day of being twelve, and goes on.',
      asOf: '2032-01-01',
      records: { persons, trajectories: kek('2031-02-28') },
    },
  ],
  skips: [
    {
      text: 'Nobody knows how old the child is.',
      records: { trajectories: kek('2022-02-28') },
      reason: 'table-missing:persons',
    },
    {
      text: 'Other help.',
      records: {
        persons,
        trajectories: [{ id: 't1', personId: 'c1', careForm: 'ambulant', start: '2020-01-01' }],
      },
      reason: 'nothing-to-check',
    },
  ],
};
