import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './forgiving.js';
import { searchTerms } from './search-terms.js';
import { terms } from './terms.js';

const all = Object.values(terms);

describe('searchTerms', () => {
  it.each(all)('finds $id by its Dutch name, its English name, its id and its abbreviation', (each) => {
    for (const name of [each.nl, each.en, each.id, each.abbreviation]) {
      if (name === undefined) continue;
      expect(
        searchTerms(name).map(({ id }) => id),
        name,
      ).toContain(each.id);
    }
    // `Regionaal Expert Team` and `regionaal expertteam` are two terms that differ in spelling only.
    expect(wordsOf(searchTerms(each.nl)[0]?.nl ?? '').join('')).toBe(wordsOf(each.nl).join(''));
  });

  it.each([
    ['capitals', 'UITHUISPLAATSING', 'uithuisplaatsing'],
    ['a compound written apart', 'uithuis plaatsing', 'uithuisplaatsing'],
    ['a compound written with hyphens', 'Uithuis-Plaatsing', 'uithuisplaatsing'],
    ['a compound written in three', 'netwerk pleeg zorg', 'netwerkpleegzorg'],
    ['words written together', 'ondertoezicht stelling', 'ots'],
    ['words written as one', 'eigenkrachtconferentie', 'eigen-kracht'],
    ['an accent left out', 'suicidepreventie', 'suicidepreventie'],
    ['an accent of another kind', 'suícide-preventie', 'suicidepreventie'],
    ['an accent as a sign of its own', 'gezagsbee\u0308indiging', 'gezagsbeeindiging'],
    ['signs', 'B&W', 'college'],
    ['an abbreviation', 'jz+', 'jeugdzorgplus'],
    ['a plural in -en', 'machtigingen gesloten jeugdhulp', 'machtiging-gesloten'],
    ['a plural in -s', 'pleegouders', 'pleegouder'],
    ['words in another order', 'verblijf jeugdhulp met', 'jeugdhulp-met-verblijf'],
    ['a name between brackets', 'steungezin', 'buurtgezin'],
    ['a typing mistake', 'pleegzorgg', 'pleegzorg'],
  ])('forgives %s: %s', (_, text, id) => {
    expect(searchTerms(text)[0]?.id).toBe(id);
  });

  it('puts the exact name before names that hold it, and those before definitions', () => {
    const found = searchTerms('gezag').map(({ id }) => id);
    expect(found[0]).toBe('gezag');
    expect(found.indexOf('gezagsregister')).toBeLessThan(found.indexOf('ouderlijk-gezag'));
    // Named only in its definition: "toestemming … onder 12 gezag".
    expect(found.indexOf('ouderlijk-gezag')).toBeLessThan(found.indexOf('toestemming'));
  });

  it('does not see a word across two words of a definition', () => {
    // "tijd van vraag tot start" holds o-t-s, but not OTS.
    expect(searchTerms('OTS').map(({ id }) => id)).not.toContain('doorlooptijd');
  });

  it.each(['', '  ', '!?', 'aquarium', 'a'])('finds nothing for %j', (text) => {
    expect(searchTerms(text)).toEqual([]);
  });

  it('answers to any text, however long, with each term at most once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = searchTerms(text);
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 40 },
    );
    expect(searchTerms('x'.repeat(1_000_000))).toEqual([]);
  });
});
