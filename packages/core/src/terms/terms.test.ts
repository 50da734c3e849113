import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { isPlainDate } from '../calendar/index.js';
import { type Term, type TermId, term, termIds, terms } from './index.js';

const all = Object.values(terms);
const anyTerm = fc.constantFrom(...all);

describe('the table of terms', () => {
  it('has the 256 terms of the glossary, each under its own id', () => {
    expect(all).toHaveLength(256);
    expect(all.map(({ id }) => id)).toEqual(termIds);
    expect(Object.keys(terms)).toEqual(termIds);
    expect(new Set(all.map(({ nl }) => nl.toLowerCase())).size).toBe(256);
  });

  it.each(all)('says what $id means in both languages and where that comes from', (each) => {
    for (const text of [each.nl, each.en, each.definition.nl, each.definition.en]) {
      expect(text).toBe(text.trim());
      expect(text).toMatch(/\p{L}{3}|\d/u);
    }
    expect(each.sources.length).toBeGreaterThan(0);
    expect(each.sources.join()).not.toMatch(/\.txt/);
    expect(each.validFrom === undefined || isPlainDate(each.validFrom)).toBe(true);
  });

  // Read from the glossary.
  it.each([
    ['ots', 'ondertoezichtstelling', 'OTS', 'supervision order'],
    [
      'gecertificeerde-instelling',
      'gecertificeerde instelling',
      'GI',
      'certified child protection institution',
    ],
    ['suicidepreventie', 'suïcidepreventie', undefined, 'suicide prevention'],
    ['gezagsbeeindiging', 'gezagsbeëindiging', undefined, 'termination of parental authority'],
  ] as const)('knows %s as the field does', (id, nl, abbreviation, en) => {
    const { nl: dutch, abbreviation: short, en: english } = term(id);
    expect([dutch, short, english]).toEqual([nl, abbreviation, en]);
  });
});

describe('the links between terms', () => {
  it('say narrower where the other says broader', () => {
    fc.assert(
      fc.property(anyTerm, anyTerm, (a, b) => {
        expect(a.broader.includes(b.id)).toBe(b.narrower.includes(a.id));
      }),
      { numRuns: 2000 },
    );
    for (const { id, broader } of all) for (const up of broader) expect(terms[up].narrower).toContain(id);
    for (const { id, narrower } of all)
      for (const down of narrower) expect(terms[down].broader).toContain(id);
  });

  it('say related both ways', () => {
    for (const { id, related } of all)
      for (const other of related) expect(terms[other].related).toContain(id);
  });

  it('never go in a circle, and never call related what is above or below (SKOS S27)', () => {
    for (const each of all) {
      const above = aboveOf(each);
      expect(above).not.toContain(each.id);
      for (const up of above) {
        expect(each.related).not.toContain(up);
        expect(terms[up].related).not.toContain(each.id);
      }
    }
  });

  it('hold each term once', () => {
    for (const { id, broader, narrower, related } of all) {
      const links = [...broader, ...narrower, ...related];
      expect(new Set(links).size, id).toBe(links.length);
    }
  });
});

describe('term', () => {
  it('gives a term for a literal id, perhaps one for a text', () => {
    expectTypeOf(term('ots')).toEqualTypeOf<Term>();
    expectTypeOf(term('ots' as string)).toEqualTypeOf<Term | undefined>();
    expectTypeOf<'no-such-term'>().not.toExtend<TermId>();
  });

  it.each(['', 'OTS', 'toString', '__proto__', 'constructor'])('knows no %j', (id) => {
    expect(term(id as string)).toBeUndefined();
  });
});

/** The terms above a term, each once; in a circle the term itself is among them. */
function aboveOf({ broader }: Term): Set<TermId> {
  const above = new Set(broader);
  for (const id of above) for (const up of terms[id].broader) above.add(up);
  return above;
}
