import type { Authority, Relation } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const persons = [{ id: 'c1', birthDate: '2022-12-10' }] as const;
const recognised = (part: Partial<Relation> = {}): readonly Relation[] => [
  {
    id: 'r1',
    fromId: 'father',
    toId: 'c1',
    kind: 'legal-parent-of',
    basis: 'recognition',
    start: '2023-05-03',
    ...part,
  },
];
const held = (id: string, part: Partial<Authority> = {}): Authority => ({
  id,
  childId: 'c1',
  holderId: id,
  kind: 'joint-parents',
  start: '2022-12-10',
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Unmarried parents, recognised on 3 May 2023, and only the mother is recorded as holder.',
      records: { persons, relations: recognised(), authorities: [held('mother', { kind: 'sole-parent' })] },
      faults: ['relations/r1'],
    },
    {
      text: 'Recognised on the first day of the new law.',
      records: {
        persons,
        relations: recognised({ start: '2023-01-01' }),
        authorities: [held('mother', { kind: 'sole-parent' })],
      },
      faults: ['relations/r1'],
    },
    {
      text: 'His authority begins a day late.',
      records: {
        persons,
        relations: recognised(),
        authorities: [held('father', { start: '2023-05-04' }), held('mother')],
      },
      faults: ['relations/r1'],
    },
  ],
  holds: [
    {
      text: 'Mother and father hold authority together from that day.',
      records: {
        persons,
        relations: recognised(),
        authorities: [held('father', { start: '2023-05-03' }), held('mother')],
      },
    },
    {
      text: 'Recognised before the birth: together from the birth.',
      records: {
        persons: [{ id: 'c1', birthDate: '2023-06-01' }],
        relations: recognised(),
        authorities: [held('father', { start: '2023-06-01' }), held('mother', { start: '2023-06-01' })],
      },
    },
  ],
  skips: [
    {
      text: 'Recognised the day before the new law: an entry in the register was needed.',
      records: {
        persons,
        relations: recognised({ start: '2022-12-31' }),
        authorities: [held('mother', { kind: 'sole-parent' })],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'An institution is guardian: the mother holds no authority to share.',
      records: { persons, relations: recognised(), authorities: [held('gi', { kind: 'guardian-gi' })] },
      reason: 'nothing-to-check',
    },
    {
      text: 'The recogniser is a minor.',
      records: {
        persons: [...persons, { id: 'father', birthDate: '2005-05-04' }],
        relations: recognised(),
        authorities: [held('mother', { kind: 'sole-parent' })],
      },
      reason: 'nothing-to-check',
    },
    {
      text: 'Nobody knows who holds authority.',
      records: { persons, relations: recognised() },
      reason: 'table-missing:authorities',
    },
  ],
};
