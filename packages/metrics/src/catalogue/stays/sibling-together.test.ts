import type { Relation } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { child, figure, stay, warningsOf } from '../../testing/registers.js';

const id = 'sibling-together';
const at = (personId: string, locationId?: string) =>
  stay(personId, '2023-01-01', undefined, undefined, locationId === undefined ? {} : { locationId });
const mother = (fromId: string, ...children: string[]): Relation[] =>
  children.map((toId) => ({ id: `r-${fromId}-${toId}`, fromId, toId, kind: 'legal-parent-of' }));
const persons = ['a', 'b', 'c', 'd', 'e', 'f'].map((each) => child(each));

describe('siblings together', () => {
  it('counts groups, not children', () => {
    const placements = [at('a', 'x'), at('b', 'x'), at('c', 'y'), at('d', 'z'), at('e', 'z'), at('f', 'w')];
    // a and b share x; c, d and e do not all share a place; f has no siblings.
    const relations = [...mother('m1', 'a', 'b'), ...mother('m2', 'c', 'd', 'e')];
    expect(figure({ persons, relations, placements }, id)).toMatchObject({
      value: 0.5,
      n: 2,
      cohort: 'census',
    });
  });

  it('does not look at who is at home', () => {
    const relations = mother('m1', 'a', 'b');
    expect(figure({ persons, relations, placements: [at('a', 'x')] }, id).reason).toBe('no-cases');
  });

  it('joins half-siblings of half-siblings into one group', () => {
    const relations = [...mother('m1', 'a', 'b'), ...mother('m2', 'b', 'c')];
    const placements = [at('a', 'x'), at('b', 'x'), at('c', 'x')];
    expect(figure({ persons, relations, placements }, id)).toMatchObject({ value: 1, n: 1 });
  });

  it('leaves out a group of which nobody knows where it stays', () => {
    const found = figure({ persons, relations: mother('m1', 'a', 'b'), placements: [at('a'), at('b')] }, id);
    expect(found).toMatchObject({ value: null, reason: 'not-known' });
    expect(warningsOf(found)).toEqual([['not-determined', 1]]);
  });

  it('has no value without the tables', () => {
    expect(figure({ persons, placements: [] }, id).reason).toBe('table-missing');
    expect(figure({ persons, placements: [], relations: [] }, id).reason).toBe('no-cases');
  });
});
