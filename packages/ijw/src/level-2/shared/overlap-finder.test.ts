import { addDays } from '@jeugd/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapFinder } from './overlap-finder.js';
import { overlapping, type PlannedProduct } from './overlapping-products.js';

const day = fc.integer({ min: 0, max: 12 }).map((later) => addDays('2026-01-01', later));
const product: fc.Arbitrary<PlannedProduct> = fc.record({
  product: fc.constantFrom(
    undefined,
    { Categorie: '45' },
    { Categorie: '45', Code: '45A04' },
    { Categorie: '45', Code: '45A05' },
    { Categorie: '44', Code: '44A01' },
  ),
  firstDay: day,
  lastDay: fc.option(day, { nil: undefined }),
});

it('a product overlaps one of many when it overlaps one of them by itself, also when days are the wrong way round', () => {
  fc.assert(
    fc.property(fc.array(product, { maxLength: 8 }), product, (many, asked) => {
      const one = many.some((each) => overlapping([each, asked]).length > 0);
      expect(overlapFinder(many)(asked)).toBe(one);
    }),
    { numRuns: 2000 },
  );
});
