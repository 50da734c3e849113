import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnknownCode } from '../schema/unknown-code.js';
import { careFormIds } from './ids.js';
import { ancestorsOf, descendantsOf, isA } from './tree.js';

const unknown = 'no-such-form' as UnknownCode;
const anyForm = fc.constantFrom(...careFormIds);

describe('ancestorsOf', () => {
  it.each([
    ['weekendpleegzorg', ['deeltijdpleegzorg', 'pleegzorg', 'gezinsgericht', 'met-verblijf', 'jeugdhulp']],
    ['fact-jeugd', ['ambulant-netwerk', 'ambulant', 'zonder-verblijf', 'jeugdhulp']],
    ['andere-ouder', ['informeel-netwerk', 'jeugdhulp']],
    ['jeugdhulp', []],
  ] as const)('climbs from %s, nearest first', (id, expected) => {
    expect(ancestorsOf(id)).toEqual(expected);
  });

  it.each(['thuis', 'jji', 'wvggz-opname', 'wzd-opname', 'wlz-verblijf'] as const)(
    'leaves %s beside the tree',
    (id) => {
      expect(ancestorsOf(id)).toEqual([]);
    },
  );

  it('gives nothing for an unknown code', () => {
    expect(ancestorsOf(unknown)).toEqual([]);
  });
});

describe('descendantsOf', () => {
  it('goes down to any depth, without the form itself', () => {
    expect(descendantsOf('pleegzorg')).toEqual([
      'netwerkpleegzorg',
      'bestandspleegzorg',
      'voltijdpleegzorg',
      'deeltijdpleegzorg',
      'weekendpleegzorg',
      'vakantiepleegzorg',
      'crisispleegzorg',
      'hulpverleningsvariant',
      'opvoedingsvariant',
      'pleegoudervoogdij',
    ]);
  });

  it('finds all of youth care: 55 forms less the root and the five beside it', () => {
    expect(descendantsOf('jeugdhulp')).toHaveLength(49);
  });

  it('gives nothing below a form without narrower ones, nor for an unknown code', () => {
    expect(descendantsOf('gezinshuis')).toEqual([]);
    expect(descendantsOf(unknown)).toEqual([]);
  });

  it('is the inverse of ancestorsOf', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (a, b) => {
        expect(descendantsOf(a).includes(b)).toBe(ancestorsOf(b).includes(a));
      }),
    );
  });
});

describe('isA', () => {
  it('holds for the form itself and the forms above it, and for no other', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (a, b) => {
        expect(isA(a, b)).toBe(a === b || ancestorsOf(a).includes(b));
      }),
    );
  });

  it('is an order: what holds both ways is the same form, and a kind of a kind is a kind', () => {
    fc.assert(
      fc.property(anyForm, anyForm, anyForm, (a, b, c) => {
        if (isA(a, b) && isA(b, a)) expect(a).toBe(b);
        if (isA(a, b) && isA(b, c)) expect(isA(a, c)).toBe(true);
      }),
    );
  });

  it('holds nothing of an unknown code', () => {
    expect(isA(unknown, 'jeugdhulp')).toBe(false);
  });
});
