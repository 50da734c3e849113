import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrdinal } from './ordinal-comparison.js';

const repeated = (...times: number[]) => times.flatMap((count, i) => Array<number>(count).fill(i + 1));

describe('a comparison on an ordinal scale', () => {
  const first = repeated(3, 8, 12, 20, 9, 4);
  const second = repeated(10, 14, 9, 8, 2, 0);

  it('gives the probability of superiority and the p of R', () => {
    // R: w <- wilcox.test(a, b, exact = FALSE, correct = FALSE); w$statistic / (56 * 43); w$p.value
    const found = compareOrdinal(first, second);
    expect(found).toMatchObject({ firstN: 56, secondN: 43, excluded: 0, level: 0.95 });
    expect(found.value).toBeCloseTo(0.740448504983389, 12);
    expect((found.pValue ?? 0) / 2.83460061624211e-5).toBeCloseTo(1, 10);
    expect((found.higher ?? 0) + (found.equal ?? 0) / 2).toBeCloseTo(found.value ?? 0, 14);
  });

  it.each([
    // R: uniroot of |t - t0| - z * sqrt(t (1 - t) (1 + N (1 - t) / (2 - t) + N t / (1 + t)) / (m n)), N = (m + n) / 2 - 1
    ['overlapping groups', first, second, 0.95, 0.629928883262895, 0.823994154175494],
    ['four and four', [3, 4, 4, 5], [1, 2, 3, 4], 0.95, 0.424919787911761, 0.972332083728668],
    ['groups apart, the first higher', repeated(0, 0, 5), repeated(5), 0.95, 0.642702823931043, 1],
    ['groups apart, the first lower', repeated(3), repeated(0, 0, 7), 0.95, 0, 0.399891752418767],
    ['one and one, the same', [2], [2], 0.95, 0.054620755528852, 0.945379244471148],
    ['thousands, all the same', repeated(2000), repeated(3000), 0.99, 0.47855674224099, 0.52144325775901],
  ])('has the interval of Newcombe for %s', (_, a, b, level, lower, upper) => {
    const found = compareOrdinal(a, b, { level });
    expect(found.lower).toBeCloseTo(lower, 7); // uniroot stops at about 1e-8
    expect(found.upper).toBeCloseTo(upper, 7);
  });

  it('has no p when all values are the same, and 0.5 is no difference', () => {
    expect(compareOrdinal([3, 3], [3])).toMatchObject({ value: 0.5, higher: 0, equal: 1, pValue: null });
    expect(compareOrdinal(repeated(600_000), repeated(500_000)).pValue).toBeNull();
  });

  it('keeps the digits of a small p', () => {
    // R: wilcox.test(rep(1:2, c(40, 460)), rep(1:2, c(400, 100)), exact = FALSE, correct = FALSE)$p.value
    const { pValue } = compareOrdinal(repeated(40, 460), repeated(400, 100));
    expect((pValue ?? 0) / 2.76221702839138e-116).toBeCloseTo(1, 8);
  });

  it('is not estimable when a group is empty', () => {
    const none = { higher: null, equal: null, value: null, lower: null, upper: null, pValue: null };
    expect(compareOrdinal([], [1])).toMatchObject({ firstN: 0, secondN: 1, ...none });
    expect(compareOrdinal([1], [Number.NaN])).toMatchObject({ excluded: 1, ...none });
  });

  it('depends on the order only, and is mirrored when the groups change places', () => {
    const values = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const found = compareOrdinal(a, b);
        const stretched = (all: number[]) => all.map((value) => 2 ** value);
        expect(compareOrdinal(stretched(a), stretched(b))).toEqual(found);
        const mirrored = compareOrdinal(b, a);
        expect(mirrored.value).toBeCloseTo(1 - (found.value ?? Number.NaN), 12);
        expect(mirrored.lower).toBeCloseTo(1 - (found.upper ?? Number.NaN), 9);
        const pairs = a.flatMap((x) => b.map((y) => (x > y ? 1 : x === y ? 0.5 : 0)));
        expect(found.value).toBeCloseTo(
          pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length,
          12,
        );
        expect(found.lower).toBeLessThanOrEqual(found.value ?? -1);
        expect(found.upper).toBeGreaterThanOrEqual(found.value ?? 2);
      }),
    );
  });
});
