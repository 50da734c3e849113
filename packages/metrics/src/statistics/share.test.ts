import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

  it('is not estimable without a denominator', () => expect(shareOf(0, 0)).toBeNull());

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
