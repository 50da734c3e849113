import { indexRegister, type Relation } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesOf } from './circles.js';

const parent = (fromId: string, toId: string, at: number): Relation => ({
  id: `r${String(at).padStart(5, '0')}`,
  fromId,
  toId,
  kind: at % 2 === 0 ? 'legal-parent-of' : 'genetic-parent-of',
});
const idsIn = (relations: ReadonlySet<Relation>) => [...relations].map(({ id }) => id).sort();
const circlesIn = (relations: readonly Relation[]) =>
  circlesOf(indexRegister({ about: { version: '1' }, relations }));

/** By the definition: a relation goes round when its parent descends from its child. */
function goesRound({ fromId, toId }: Relation, relations: readonly Relation[]): boolean {
  const reached = new Set([toId]);
  for (const id of reached) {
    for (const each of relations) if (each.fromId === id) reached.add(each.toId);
  }
  return reached.has(fromId);
}

describe('circles of parentage', () => {
  it('are the relations of which the parent descends from the child', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 12 }), (pairs) => {
        const relations = pairs.map(([from, to], at) => parent(from, to, at));
        const { inside, closing } = circlesIn(relations);
        const expected = relations.filter((each) => goesRound(each, relations)).map((each) => each.id);
        expect(idsIn(inside)).toEqual(expected);
        // Without the one that is named of each, and again, no circle is left.
        let left = relations;
        for (let found = closing; found.size > 0; found = circlesIn(left).closing) {
          expect([...found].every((each) => inside.has(each))).toBe(true);
          left = left.filter((each) => !found.has(each));
        }
        expect(left.some((each) => goesRound(each, left))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('are named once, whatever the order of the rows', () => {
    const relations = [parent('a', 'b', 1), parent('b', 'c', 3), parent('c', 'a', 2), parent('x', 'a', 0)];
    expect(idsIn(circlesIn(relations).closing)).toEqual(['r00003']);
    expect(idsIn(circlesIn([...relations].reverse()).closing)).toEqual(['r00003']);
  });

  it('are found from the one relation whose parent is not older', () => {
    const persons = [
      { id: 'a', birthDate: '1960-01-01' },
      { id: 'b', birthDate: '1985-01-01' },
    ] as const;
    const relations = [parent('a', 'b', 0), parent('b', 'a', 1)];
    const index = indexRegister({ about: { version: '1' }, persons, relations });
    expect(idsIn(circlesOf(index).closing)).toEqual(['r00001']);
  });

  it('may have ten thousand people in them', () => {
    const people = 10_000;
    const relations = Array.from({ length: people }, (_, at) =>
      parent(`p${(at + 1) % people}`, `p${at}`, at),
    );
    const { inside, closing } = circlesIn(relations);
    expect([inside.size, idsIn(closing)]).toEqual([people, ['r09999']]);
  });
});
