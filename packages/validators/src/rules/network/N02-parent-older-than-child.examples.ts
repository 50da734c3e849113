import type { Person, PlainDate, Relation } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const parent = (id: string, fromId: string, part: Partial<Relation> = {}): Relation => ({
  id,
  fromId,
  toId: 'c1',
  kind: 'legal-parent-of',
  ...part,
});

const family = (bornParent: PlainDate, bornChild: PlainDate): readonly Person[] => [
  { id: 'mother', birthDate: bornParent },
  { id: 'c1', birthDate: bornChild },
];

export const examples: RuleExamples = {
  fails: [
    {
      text: 'The mother would turn ten a day after the birth.',
      records: { persons: family('2002-03-02', '2012-03-01'), relations: [parent('r1', 'mother')] },
      faults: ['relations/r1 fromId'],
      says: { years: 10 },
    },
    {
      text: 'The relation reads the wrong way: named once, though she is mother by law and by descent.',
      records: {
        persons: family('2012-03-01', '1985-03-01'),
        relations: [parent('r1', 'mother'), parent('r2', 'mother', { kind: 'genetic-parent-of' })],
      },
      faults: ['relations/r1 fromId'],
    },
    {
      text: 'Born on 29 February 2004: not yet ten on 28 February 2014.',
      records: { persons: family('2004-02-29', '2014-02-28'), relations: [parent('r1', 'mother')] },
      faults: ['relations/r1 fromId'],
    },
  ],
  holds: [
    {
      text: 'The mother turned ten on the day of the birth.',
      records: { persons: family('2002-03-01', '2012-03-01'), relations: [parent('r1', 'mother')] },
    },
    {
      text: 'Born on 29 February 2004: ten on 1 March 2014.',
      records: { persons: family('2004-02-29', '2014-03-01'), relations: [parent('r1', 'mother')] },
    },
  ],
  skips: [
    {
      text: 'The mother is not described.',
      records: { persons: [{ id: 'c1', birthDate: '2012-03-01' }], relations: [parent('r1', 'mother')] },
      reason: 'nothing-to-check',
    },
    {
      text: 'Each is the parent of the other: a circle, for N01.',
      records: {
        persons: family('1985-03-01', '2012-03-01'),
        relations: [parent('r1', 'mother'), parent('r2', 'c1', { toId: 'mother' })],
      },
      reason: 'nothing-to-check',
    },
  ],
};
