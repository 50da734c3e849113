import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from './index.js';

const known = ['gezinshuis', 'pleegzorg', 'netwerkpleegzorg', 'open-leefgroep', 'jji', 'ots'];

describe('nearest', () => {
  it.each([
    ['gezinshuis', 'gezinshuis'],
    ['gezinshuiss', 'gezinshuis'], // one letter too many
    ['gezinhuis', 'gezinshuis'], // one too few
    ['gesinshuis', 'gezinshuis'], // one changed
    ['Gezins Huis', 'gezinshuis'],
    ['GEZINS_HUIS', 'gezinshuis'],
    ['open leefgroep', 'open-leefgroep'],
    ['jj', undefined], // of two letters, none may differ
    ['jja', 'jji'], // of three, one may
    ['jxx', undefined],
    ['pleegzrog', 'pleegzorg'], // two letters swapped count as two
  ])('%s: %s', (word, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  it.each(['', 'aquarium', '   ', 'x'.repeat(100_000)])(
    'suggests nothing for a word that is not near any',
    (word) => {
      expect(nearest(word, known)).toBeUndefined();
    },
  );

  it('suggests nothing when nothing is known', () => {
    expect(nearest('gezinshuis', [])).toBeUndefined();
  });

  it('prefers the nearest, and of equals the first', () => {
    expect(nearest('pleegzorg', ['pleegzork', 'pleegzorg'])).toBe('pleegzorg');
    expect(nearest('abcd', ['abcx', 'abcy'])).toBe('abcx');
    expect(nearest('abcd', ['abcy', 'abcx'])).toBe('abcy');
  });

  it('allows a third of the letters to differ and no more', () => {
    expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy'); // 2 of 6
    expect(nearest('abcdef', ['abcxyz'])).toBeUndefined(); // 3 of 6
  });

  it('takes any collection, and gives the known word as it is written there', () => {
    expect(nearest('open leefgroep', new Set(['Open-Leefgroep']))).toBe('Open-Leefgroep');
  });

  it('finds a word of six letters or more with any one letter changed, dropped or added', () => {
    const longWord = fc.constantFrom(...known.filter((word) => word.length >= 6));
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    fc.assert(
      fc.property(longWord, fc.nat(5), letter, (word, place, other) => {
        expect(nearest(word.slice(0, place) + other + word.slice(place + 1), known)).toBe(word);
        expect(nearest(word.slice(0, place) + word.slice(place + 1), known)).toBe(word);
        expect(nearest(word.slice(0, place) + other + word.slice(place), known)).toBe(word);
      }),
    );
  });
});
