import { dateOfDayNumber, lastDayOfAll } from '@jeugd/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapping, type PlannedProduct } from './overlapping-products.js';

const product = fc.option(
  fc.record(
    { Categorie: fc.constantFrom('43', '45'), Code: fc.constantFrom('A', 'B') },
    { requiredKeys: ['Categorie'] },
  ),
  { nil: undefined },
);
const planned = fc.record({ product, from: fc.nat(20), to: fc.option(fc.nat(20), { nil: undefined }) }).map(
  ({ product, from, to }): PlannedProduct => ({
    product,
    firstDay: dateOfDayNumber(from),
    lastDay: to === undefined ? undefined : dateOfDayNumber(to),
  }),
);

/** The words of the rule, pair by pair. */
const clash = (a: PlannedProduct, b: PlannedProduct): boolean => {
  const isSame =
    a.product === undefined ||
    b.product === undefined ||
    (a.product.Categorie === b.product.Categorie &&
      (a.product.Code === undefined || b.product.Code === undefined || a.product.Code === b.product.Code));
  return isSame && a.firstDay <= (b.lastDay ?? lastDayOfAll) && b.firstDay <= (a.lastDay ?? lastDayOfAll);
};

describe('overlapping', () => {
  it('finds something exactly when some pair overlaps, and only products of such a pair', () => {
    fc.assert(
      fc.property(fc.array(planned, { maxLength: 8 }), (products) => {
        const found = overlapping(products);
        const inPair = products.flatMap((one, position) =>
          products.some((other, at) => at !== position && clash(one, other)) ? [position] : [],
        );
        expect(found.length > 0).toBe(inPair.length > 0);
        for (const position of found) expect(inPair).toContain(position);
        // Whoever is left after taking away what was found, no longer overlaps.
        const rest = products.filter((_, position) => !found.includes(position));
        expect(overlapping(rest)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('names each product once, in the order given', () => {
    const same = { product: undefined, firstDay: '2026-05-01', lastDay: undefined } as const;
    expect(overlapping([same, same, same])).toEqual([1, 2]);
  });

  it('works through many products without comparing all pairs', () => {
    const many = Array.from({ length: 200_000 }, (_, at) => {
      const day = dateOfDayNumber(10_000 + at);
      return { product: { Categorie: '45', Code: '45A04' }, firstDay: day, lastDay: day };
    });
    expect(overlapping(many)).toEqual([]);
  });

  it('of nothing is nothing', () => {
    expect(overlapping([])).toEqual([]);
  });
});
