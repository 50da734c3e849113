import { describe, expect, it } from 'vitest';
import { shareDifference } from './share-difference.js';

describe('a difference between two shares', () => {
  // Newcombe, Statistics in Medicine 17 (1998), p. 873, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i/%i − %i/%i has the published interval', (a, m, b, n, lower, upper) => {
    const found = shareDifference({ numerator: a, denominator: m }, { numerator: b, denominator: n });
    expect(found?.value).toBeCloseTo(a / m - b / n, 14);
    expect(found?.lower.toFixed(4)).toBe(lower.toFixed(4));
    expect(found?.upper.toFixed(4)).toBe(upper.toFixed(4));
  });

  it('takes another level', () => {
    // R: the formula with the limits of prop.test(x, n, correct = FALSE, conf.level = 0.9)
    const found = shareDifference(
      { numerator: 81, denominator: 263 },
      { numerator: 15, denominator: 148 },
      { level: 0.9 },
    );
    expect(found?.lower).toBeCloseTo(0.140900384107463, 12);
    expect(found?.upper).toBeCloseTo(0.265878070973954, 12);
    expect(found?.level).toBe(0.9);
  });

  it('is mirrored when the groups change places', () => {
    const first = { numerator: 3, denominator: 17 };
    const second = { numerator: 11, denominator: 23 };
    const found = shareDifference(first, second);
    expect(shareDifference(second, first)?.lower).toBeCloseTo(-(found?.upper ?? Number.NaN), 14);
  });

  it('is not estimable when one group is empty', () => {
    const nobody = { numerator: 0, denominator: 0 };
    const some = { numerator: 1, denominator: 2 };
    expect(shareDifference(nobody, some)).toBeNull();
    expect(shareDifference(some, nobody)).toBeNull();
  });

  it('refuses a numerator above the denominator', () => {
    const wrong = { numerator: 3, denominator: 2 };
    expect(() => shareDifference({ numerator: 1, denominator: 2 }, wrong)).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-share' }),
    );
  });
});
