import type { Relation, SiblingKind } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const persons = [
  { id: 'mother', birthDate: '1985-01-01', sex: 'female' },
  { id: 'father', birthDate: '1985-01-01', sex: 'male' },
] as const;
const parents = (childId: string, ...ids: readonly string[]): readonly Relation[] =>
  ids.map((fromId) => ({ id: `${fromId}-${childId}`, fromId, toId: childId, kind: 'legal-parent-of' }));
const siblings = (siblingKind?: SiblingKind): readonly Relation[] => [
  {
    id: 's',
    fromId: 'c1',
    toId: 'c2',
    kind: 'sibling-of',
    ...(siblingKind !== undefined && { siblingKind }),
  },
];
const full = [...parents('c1', 'mother', 'father'), ...parents('c2', 'mother', 'father')];
const half = [...parents('c1', 'mother', 'father'), ...parents('c2', 'mother', 'other')];
const none = [...parents('c1', 'mother', 'father'), ...parents('c2', 'x', 'y')];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'Recorded as full siblings, while they share only the mother.',
      records: { persons, relations: [...half, ...siblings('full')] },
      faults: ['relations/s siblingKind'],
    },
    {
      text: "Recorded as half-siblings on the father's side, while they share the mother.",
      records: { persons, relations: [...half, ...siblings('paternal-half')] },
      faults: ['relations/s siblingKind'],
    },
    {
      text: 'Recorded as step-siblings, while they share both parents.',
      records: { persons, relations: [...full, ...siblings('step')] },
      faults: ['relations/s siblingKind'],
    },
    {
      text: 'Recorded as full siblings, while they share no parent.',
      records: { persons, relations: [...none, ...siblings('full')] },
      faults: ['relations/s siblingKind'],
    },
    {
      text: 'One is the parent of the other.',
      records: { relations: [...parents('c1', 'c2'), ...siblings()] },
      faults: ['relations/s siblingKind'],
    },
  ],
  holds: [
    {
      text: 'Full siblings share both parents.',
      records: { persons, relations: [...full, ...siblings('full')] },
    },
    {
      text: "Half-siblings on the mother's side share her.",
      records: { persons, relations: [...half, ...siblings('maternal-half')] },
    },
    {
      text: 'The sex of the shared parent is not recorded: either side may be.',
      records: { relations: [...half, ...siblings('paternal-half')] },
    },
    {
      text: 'One shares the mother and has no other known parent: full or half.',
      records: {
        persons,
        relations: [...parents('c1', 'mother'), ...parents('c2', 'mother', 'father'), ...siblings('full')],
      },
    },
    { text: 'Step-siblings share none.', records: { persons, relations: [...none, ...siblings('step')] } },
    {
      text: 'The kind of sibling is not recorded.',
      records: { persons, relations: [...half, ...siblings()] },
    },
  ],
  skips: [
    {
      text: 'Of neither all parents are known, and they share none.',
      records: { relations: [...parents('c1', 'mother'), ...parents('c2', 'x'), ...siblings('full')] },
      reason: 'nothing-to-check',
    },
  ],
};
