import { indexRegister, lastDayOfAll, type PlainDate, type Relation } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondMarriagesOf } from './marriages.js';

const days: readonly PlainDate[] = ['2010-01-01', '2011-01-01', '2012-01-01', '2013-01-01', '2014-01-01'];
const day = fc.constantFrom(...days);
const who = fc.constantFrom('a', 'b', 'c', 'd');
const marriage = fc.record(
  { fromId: who, toId: who, start: day, end: day },
  { requiredKeys: ['fromId', 'toId', 'start'] },
);

/** By the definition: it begins on a day on which one of the two has an earlier marriage with somebody else. */
function isSecond(one: Relation, all: readonly Relation[]): boolean {
  return all.some((other) => {
    const isEarlier = `${other.start}${other.id}` < `${one.start}${one.id}`;
    const overlaps = (one.start ?? '') < (other.end ?? lastDayOfAll) && isReal(other) && isReal(one);
    return isEarlier && overlaps && sharesOneSpouse(one, other);
  });
}

function isReal({ start = lastDayOfAll, end = lastDayOfAll }: Relation): boolean {
  return start < end;
}

function sharesOneSpouse(one: Relation, other: Relation): boolean {
  return [
    [one.fromId, one.toId],
    [one.toId, one.fromId],
  ].some(
    ([person, partner]) =>
      (other.fromId === person && other.toId !== partner) ||
      (other.toId === person && other.fromId !== partner),
  );
}

describe('second marriages', () => {
  it('begin while an earlier one with somebody else runs', () => {
    fc.assert(
      fc.property(fc.array(marriage, { maxLength: 8 }), (marriages) => {
        const relations = marriages.map(
          (each, at): Relation => ({ id: `r${at}`, kind: 'partner-of', partnership: 'marriage', ...each }),
        );
        const found = secondMarriagesOf(indexRegister({ about: { version: '1' }, relations }));
        const expected = relations.filter((one) => isSecond(one, relations));
        expect([...found].map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 1000 },
    );
  });
});
