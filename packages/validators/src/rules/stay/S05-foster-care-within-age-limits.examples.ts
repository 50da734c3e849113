import type { Placement } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** c1 turns 18 on 2021-06-01 and 21 on 2024-06-01; the child of 29 February on 2022-03-01 and 2025-03-01. */
const persons = [
  { id: 'c1', birthDate: '2003-06-01' },
  { id: 'leap', birthDate: '2004-02-29' },
  { id: 'older', birthDate: '2000-06-01' },
] as const;

const stay = (part: Partial<Placement>): Placement => ({
  id: 'p1',
  personId: 'c1',
  careForm: 'pleegzorg',
  start: '2015-01-01',
  ...part,
});
const one = (part: Partial<Placement>) => ({ persons, placements: [stay(part)] });
const resumed = (start: Placement['start']) => ({
  persons,
  placements: [stay({ end: '2022-12-01' }), stay({ id: 'p2', start, end: '2024-01-01' })],
});

export const examples: RuleExamples = {
  fails: [
    { text: 'Foster care goes on after 21.', records: one({}), faults: ['placements/p1 end'] },
    {
      text: 'Its last day is the 21st birthday.',
      records: one({ end: '2024-06-02' }),
      faults: ['placements/p1 end'],
    },
    {
      text: 'It begins on the 18th birthday.',
      records: one({ start: '2021-06-01', end: '2024-01-01' }),
      faults: ['placements/p1 start'],
    },
    {
      text: 'It begins at 18 and goes on after 21: one fault.',
      records: one({ start: '2021-06-01' }),
      faults: ['placements/p1 start'],
    },
    {
      text: 'It begins on 1 March, when the child of 29 February is 18.',
      records: one({ personId: 'leap', start: '2022-03-01', end: '2025-03-01' }),
      faults: ['placements/p1 start'],
    },
    {
      text: 'Its last day is 1 March, when the child of 29 February is 21.',
      records: one({ personId: 'leap', end: '2025-03-02' }),
      faults: ['placements/p1 end'],
    },
    {
      text: 'It is resumed six months and a day after it ended.',
      records: resumed('2023-06-02'),
      faults: ['placements/p2 start'],
    },
    {
      text: 'It begins the day before the 23rd birthday.',
      records: one({ personId: 'older', start: '2023-05-31' }),
      faults: ['placements/p1 start'],
    },
  ],
  holds: [
    { text: 'It ends on the 21st birthday.', records: one({ end: '2024-06-01' }) },
    {
      text: 'It begins the day before the 18th birthday.',
      records: one({ start: '2021-05-31', end: '2024-01-01' }),
    },
    { text: 'It goes on after 21 on a ground.', records: one({ ground: 'continued' }) },
    {
      text: 'It begins at 18 on a ground.',
      records: one({ start: '2021-06-01', end: '2024-01-01', ground: 'found-before-18' }),
    },
    {
      text: 'It begins on 28 February, when the child of 29 February is 17, and ends when it is 21.',
      records: one({ personId: 'leap', start: '2022-02-28', end: '2025-03-01' }),
    },
    { text: 'It is resumed six months to the day after it ended.', records: resumed('2023-06-01') },
    {
      text: 'It begins on the 23rd birthday: P06 speaks.',
      records: one({ personId: 'older', start: '2023-06-01' }),
    },
  ],
  skips: [
    {
      text: 'It ended before the rule stood in the Act.',
      records: one({ end: '2023-01-01' }),
      reason: 'not-in-force',
    },
    {
      text: 'The register does not describe the child.',
      records: { persons: [], placements: [stay({})] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The register has no persons.',
      records: { placements: [stay({})] },
      reason: 'table-missing:persons',
    },
  ],
};
