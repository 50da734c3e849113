import type { Authority } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const persons = [{ id: 'c1', birthDate: '2012-03-01' }] as const;

const held = (id: string, part: Partial<Authority>): Authority => ({
  id,
  childId: 'c1',
  holderId: id,
  kind: 'joint-parents',
  start: '2012-03-01',
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The mother with sole authority dies on 1 April; a guardian begins on 10 April.',
      records: {
        persons,
        authorities: [
          held('mother', { kind: 'sole-parent', end: '2024-04-01' }),
          held('gi', { kind: 'guardian-gi', start: '2024-04-10' }),
        ],
      },
      faults: ['authorities/mother end'],
    },
    {
      text: 'One day lies between two holders.',
      records: {
        persons,
        authorities: [
          held('father', { kind: 'sole-parent', start: '2024-04-02' }),
          held('mother', { kind: 'sole-parent', end: '2024-04-01' }),
        ],
      },
      faults: ['authorities/mother end'],
    },
    {
      text: 'The authority of both parents ended, and nobody came after them.',
      records: {
        persons,
        authorities: [held('father', { end: '2024-06-01' }), held('mother', { end: '2024-06-01' })],
      },
      faults: ['authorities/father end'],
    },
    {
      text: 'Authority ends the day before the 18th birthday, 1 March 2022 for a child of 29 February.',
      records: {
        persons: [{ id: 'c1', birthDate: '2004-02-29' }],
        authorities: [held('mother', { start: '2004-02-29', end: '2022-02-28' })],
      },
      faults: ['authorities/mother end'],
    },
    {
      text: 'The gap began before 2015 and went on.',
      records: {
        persons,
        authorities: [
          held('father', { start: '2015-01-02' }),
          held('mother', { kind: 'sole-parent', end: '2014-06-01' }),
        ],
      },
      faults: ['authorities/mother end'],
    },
  ],
  holds: [
    {
      text: 'A guardian begins on the day the authority of the mother ends.',
      records: {
        persons,
        authorities: [
          held('gi', { kind: 'guardian-gi', start: '2024-04-01' }),
          held('mother', { kind: 'sole-parent', end: '2024-04-01' }),
        ],
      },
    },
    {
      text: 'Authority ends on the 18th birthday, 1 March 2022 for a child of 29 February.',
      records: {
        persons: [{ id: 'c1', birthDate: '2004-02-29' }],
        authorities: [held('mother', { start: '2004-02-29', end: '2022-03-01' })],
      },
    },
    {
      text: 'Of the days before the first record nobody knows.',
      records: { persons, authorities: [held('father', { start: '2020-01-01' })] },
    },
    {
      text: 'The child died, and authority ended.',
      records: {
        persons: [{ id: 'c1', birthDate: '2012-03-01', deathDate: '2024-06-01' }],
        authorities: [held('mother', { end: '2024-06-01' })],
      },
    },
    {
      text: 'The gap was over before 2015.',
      records: {
        persons,
        authorities: [
          held('father', { start: '2015-01-01' }),
          held('mother', { kind: 'sole-parent', end: '2014-06-01' }),
        ],
      },
    },
    {
      text: 'Authority ends the day after the day of judgement.',
      records: { persons, authorities: [held('mother', { end: '2025-01-02' })] },
    },
  ],
  skips: [
    {
      text: 'The child is not described.',
      records: { persons: [], authorities: [held('mother', {})] },
      reason: 'nothing-to-check',
    },
    {
      text: 'All of it was before 2015.',
      records: { persons, authorities: [held('mother', { end: '2015-01-01' })] },
      reason: 'not-in-force',
    },
    {
      text: 'Nobody knows how old the children are.',
      records: { authorities: [] },
      reason: 'table-missing:persons',
    },
  ],
};
