import { describe, expect, it } from 'vitest';
import { meanOf } from './mean.js';

describe('a mean', () => {
  it('has the interval of Student on his own data', () => {
    // Student (1908), additional hours of sleep; R: t.test gives 1.58, 0.7001142 to 2.4598858.
    const mean = meanOf([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]);
    expect(mean.n).toBe(10);
    expect(mean.value).toBeCloseTo(1.58, 12);
    expect(mean.lower).toBeCloseTo(0.7001142, 7);
    expect(mean.upper).toBeCloseTo(2.4598858, 7);
  });

  it('keeps its digits when the values are large', () => {
    // The classic trap: variance 30 for these four, which the naive sum of squares loses.
    const mean = meanOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]);
    expect(mean.value).toBe(1e9 + 10);
    expect(mean.standardDeviation).toBeCloseTo(Math.sqrt(30), 12);
  });

  it('stays exact over a million values', () => {
    // 0.1, 0.2, 0.3, 0.4 over and over: mean 0.25, variance 0.0125 · n / (n − 1); the naive sum is off by 1e-12.
    const n = 1_000_000;
    function* tenths() {
      for (let i = 0; i < n; i += 1) yield ((i % 4) + 1) / 10;
    }
    const { value, standardDeviation } = meanOf(tenths());
    expect(value).toBeCloseTo(0.25, 15);
    expect(standardDeviation).toBeCloseTo(Math.sqrt((0.0125 * n) / (n - 1)), 14);
  });

  it('has no interval of one value and no value of none', () => {
    expect(meanOf([7])).toMatchObject({ n: 1, value: 7, standardError: null, lower: null, upper: null });
    expect(meanOf([])).toMatchObject({ n: 0, value: null, standardDeviation: null });
  });

  it('leaves out and counts what is no number', () => {
    expect(meanOf([1, Number.NaN, 3, Number.POSITIVE_INFINITY])).toMatchObject({
      n: 2,
      excluded: 2,
      value: 2,
    });
  });

  it('refuses a level that is none', () => {
    expect(() => meanOf([1, 2], { level: 95 })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-level' }),
    );
  });
});
