import type { Relation } from '@jeugd/core';
import type { RuleExamples } from '../rule-examples.js';

const parent = (id: string, fromId: string, part: Partial<Relation> = {}): Relation => ({
  id,
  fromId,
  toId: 'c1',
  kind: 'legal-parent-of',
  ...part,
});

export const examples: RuleExamples = {
  fails: [
    {
      text: 'A child with three legal parents at once: the one who came last is named.',
      records: {
        relations: [
          parent('r1', 'mother', { start: '2012-03-01' }),
          parent('r2', 'father', { start: '2012-03-01' }),
          parent('r3', 'recogniser', { start: '2014-01-01' }),
        ],
      },
      faults: ['relations/r3 fromId'],
    },
    {
      text: 'Adopted, while parentage of the father ends only a day later.',
      records: {
        relations: [
          parent('r1', 'mother', { start: '2012-03-01' }),
          parent('r2', 'father', { start: '2012-03-01', end: '2014-01-02' }),
          parent('r3', 'adopter', { start: '2014-01-01', basis: 'adoption' }),
        ],
      },
      faults: ['relations/r3 fromId'],
    },
    {
      text: 'Three genetic parents.',
      records: {
        relations: ['a', 'b', 'c'].map((id) => parent(`r-${id}`, id, { kind: 'genetic-parent-of' })),
      },
      faults: ['relations/r-c fromId'],
    },
    {
      text: 'Grandmother, mother and child in a circle: one fault, where the last relation began.',
      records: {
        relations: [
          parent('r1', 'mother', { start: '2012-03-01' }),
          parent('r2', 'grandmother', { toId: 'mother', start: '1985-01-01' }),
          parent('r3', 'c1', { toId: 'grandmother', start: '1960-01-01' }),
        ],
      },
      faults: ['relations/r1 toId'],
    },
    {
      text: 'Somebody is their own parent.',
      records: { relations: [parent('r1', 'c1')] },
      faults: ['relations/r1 toId'],
    },
  ],
  holds: [
    {
      text: 'Two genetic and two legal parents, other people.',
      records: {
        relations: [
          parent('r1', 'mother'),
          parent('r2', 'father'),
          parent('r3', 'mother', { kind: 'genetic-parent-of' }),
          parent('r4', 'donor', { kind: 'genetic-parent-of' }),
        ],
      },
    },
    {
      text: 'Adopted on the day parentage of the father ends.',
      records: {
        relations: [
          parent('r1', 'mother', { start: '2012-03-01' }),
          parent('r2', 'father', { start: '2012-03-01', end: '2014-01-01' }),
          parent('r3', 'adopter', { start: '2014-01-01', basis: 'adoption' }),
        ],
      },
    },
    {
      text: 'A grandmother adopts her grandchild: two ways up are no circle.',
      records: {
        relations: [
          parent('r1', 'mother'),
          parent('r2', 'grandmother', { toId: 'mother' }),
          parent('r3', 'grandmother', { basis: 'adoption' }),
        ],
      },
    },
  ],
  skips: [
    {
      text: 'Only a neighbour is recorded.',
      records: { relations: [parent('r1', 'neighbour', { kind: 'supports' })] },
      reason: 'nothing-to-check',
    },
  ],
};
