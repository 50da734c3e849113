import type { Authority, Decision } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

/** The mother turns 16 on 2022-05-01 and 18 on 2024-05-01. */
const persons = [
  { id: 'c1', birthDate: '2023-02-01' },
  { id: 'mother', birthDate: '2006-05-01', sex: 'female' },
] as const;
const declared: Decision = {
  id: 'd1',
  personId: 'mother',
  kind: 'declared-of-age',
  date: '2023-02-10',
  by: 'kinderrechter',
};
const held = (part: Partial<Authority>): Authority => ({
  id: 'a1',
  childId: 'c1',
  holderId: 'mother',
  kind: 'sole-parent',
  start: '2023-02-10',
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A mother of sixteen holds authority and was not declared of age.',
      records: { persons, decisions: [], authorities: [held({})] },
      faults: ['authorities/a1 start'],
    },
    {
      text: 'She was declared of age a day after the authority began.',
      records: { persons, decisions: [{ ...declared, date: '2023-02-11' }], authorities: [held({})] },
      faults: ['authorities/a1 start'],
    },
    {
      text: 'Authority began the day before she turned sixteen.',
      records: {
        persons,
        decisions: [{ ...declared, date: '2022-04-30' }],
        authorities: [held({ start: '2022-04-30' })],
      },
      faults: ['authorities/a1 start'],
    },
    {
      text: 'An institution declared her of age, no court.',
      records: { persons, decisions: [{ ...declared, by: 'gi' }], authorities: [held({})] },
      faults: ['authorities/a1 start'],
    },
  ],
  holds: [
    {
      text: 'She was declared of age on that day.',
      records: { persons, decisions: [declared], authorities: [held({})] },
    },
    {
      text: 'Authority began on the day she turned sixteen and was declared of age.',
      records: {
        persons,
        decisions: [{ ...declared, date: '2022-05-01' }],
        authorities: [held({ start: '2022-05-01' })],
      },
    },
  ],
  skips: [
    {
      text: 'Authority began on her 18th birthday.',
      records: { persons, decisions: [], authorities: [held({ start: '2024-05-01' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The holder is the father.',
      records: {
        persons: [{ id: 'mother', birthDate: '2006-05-01', sex: 'male' }],
        decisions: [],
        authorities: [held({})],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'Without decisions nobody knows whether she was declared of age.',
      records: { persons, authorities: [held({})] },
      reason: 'table-missing:decisions',
    },
  ],
};
