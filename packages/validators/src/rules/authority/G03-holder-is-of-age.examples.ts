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
      faults: ['authorities/a1 holderId'],
    },
    {
      text: 'She was declared of age a day after the authority began.',
      records: { persons, decisions: [{ ...declared, date: '2023-02-11' }], authorities: [held({})] },
      faults: ['authorities/a1 holderId'],
    },
    {
      text: 'Authority began the day before the 18th birthday.',
      records: { persons, decisions: [], authorities: [held({ start: '2024-04-30' })] },
      faults: ['authorities/a1 holderId'],
    },
    {
      text: 'A minor father cannot be declared of age for this.',
      records: {
        persons: [{ id: 'mother', birthDate: '2006-05-01', sex: 'male' }],
        decisions: [declared],
        authorities: [held({})],
      },
      faults: ['authorities/a1 holderId'],
    },
    {
      text: 'A guardian is a minor, whatever was decided.',
      records: { persons, authorities: [held({ kind: 'guardian-person' })] },
      faults: ['authorities/a1 holderId'],
    },
  ],
  holds: [
    {
      text: 'She was declared of age on that day.',
      records: { persons, decisions: [declared], authorities: [held({})] },
    },
    {
      text: 'Authority began on the 18th birthday.',
      records: { persons, decisions: [], authorities: [held({ start: '2024-05-01' })] },
    },
    {
      text: 'Of a mother of 29 February authority began on 1 March, when she turned 18.',
      records: {
        persons: [{ id: 'mother', birthDate: '2004-02-29' }],
        authorities: [held({ start: '2022-03-01' })],
      },
    },
  ],
  skips: [
    {
      text: 'Without decisions nobody knows whether a minor mother was declared of age.',
      records: { persons, authorities: [held({})] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The holder is an institution.',
      records: { persons, authorities: [held({ holderId: 'gi', kind: 'guardian-gi' })] },
      reason: 'nothing-to-check',
    },
  ],
};
