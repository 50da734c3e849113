import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialUpTo } from './beta.js';
import { shareOf } from './share.js';

describe('a share', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i has the published Wilson interval', (numerator, denominator, lower, upper) => {
    const share = shareOf(numerator, denominator);
    expect(share?.lower.toFixed(4)).toBe(lower.toFixed(4));
    expect(share?.upper.toFixed(4)).toBe(upper.toFixed(4));
    expect(share?.value).toBe(numerator / denominator);
    expect(share?.level).toBe(0.95);
  });

  it.each([
    // R: binom.test(81, 263)$conf.int
    [81, 263, 0.95, 0.252736745585271, 0.367621922601351],
    [0, 20, 0.95, 0, 0.168433470983085],
    [20, 20, 0.9, 0.860891659331735, 1],
    [1, 3, 0.99, 0.00166945218630867, 0.958599849283957],
  ])('of %i in %i at level %f has the exact interval of R', (numerator, denominator, level, lower, upper) => {
    const share = shareOf(numerator, denominator, { level, method: 'exact' });
    expect(share?.lower).toBeCloseTo(lower, 10);
    expect(share?.upper).toBeCloseTo(upper, 10);
    expect(share?.value).toBe(numerator / denominator);
  });

  it('has an exact interval that covers the truth at least as often as its level', () => {
    // All ways in which 12 can fall, at shares of 1 % to 99 %: the chance that the interval holds the share.
    const intervals = Array.from({ length: 13 }, (_, k) => shareOf(k, 12, { method: 'exact' }));
    for (let percent = 1; percent < 100; percent += 1) {
      const p = percent / 100;
      const covered = intervals.reduce((sum, interval, k) => {
        const isCovered = interval !== null && interval.lower <= p && p <= interval.upper;
        return isCovered ? sum + binomialUpTo(k, 12, p) - binomialUpTo(k - 1, 12, p) : sum;
      }, 0);
      expect(covered).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('is not estimable without a denominator', () => {
    expect(shareOf(0, 0)).toBeNull();
    expect(shareOf(0, 0, { method: 'exact' })).toBeNull();
  });

  it.each([
    [-1, 3],
    [4, 3],
    [Number.NaN, 3],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ])('of %f in %f is refused', (numerator, denominator) => {
    expect(() => shareOf(numerator, denominator)).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-share' }),
    );
  });

  it.each([0, 1, -0.5, Number.NaN])('at level %f is refused', (level) => {
    expect(() => shareOf(1, 3, { level })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-level' }),
    );
  });

  it('of none or of all reaches exactly to 0 or 1', () => {
    for (let n = 1; n <= 300; n += 1) {
      expect(shareOf(0, n)?.lower).toBe(0);
      expect(shareOf(n, n)?.upper).toBe(1);
    }
  });

  it('lies within its interval, which is wider at a higher level and mirrors the share of the others', () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([numerator, n]) => {
        const share = shareOf(numerator, n);
        const wide = shareOf(numerator, n, { level: 0.99 });
        const others = shareOf(n - numerator, n);
        if (share === null || wide === null || others === null) throw new Error('no estimate');
        expect(share.lower).toBeGreaterThanOrEqual(0);
        expect(share.lower).toBeLessThanOrEqual(share.value);
        expect(share.upper).toBeGreaterThanOrEqual(share.value);
        expect(wide.upper - wide.lower).toBeGreaterThan(share.upper - share.lower);
        expect(others.lower).toBeCloseTo(1 - share.upper, 12);
      }),
    );
  });
});
