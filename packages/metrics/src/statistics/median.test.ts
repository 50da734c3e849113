import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf } from './median.js';

const stays = [5, 23, 1, 88, 4, 7, 7, 12, 64, 19, 3, 150, 8, 8, 31, 2, 45, 90, 6, 11, 17];

describe('a median', () => {
  it.each([
    // R: with k <- qbinom((1 - level) / 2, 21, 0.5) the values sort(x)[c(k, 22 - k)]
    [0.95, 6, 31],
    [0.99, 5, 45],
  ])('at level %f has limits among the values themselves', (level, lower, upper) => {
    expect(medianOf(stays, { level })).toEqual({ n: 21, excluded: 0, value: 11, lower, upper, level });
  });

  it.each([
    [5, null],
    [6, 1],
    [8, 1],
    [9, 2],
    [50, 18],
    [51, 19],
    [1000, 469],
  ])('of 1 to %i begins its interval at the value that qbinom of R names', (n, lower) => {
    const found = medianOf(Array.from({ length: n }, (_, i) => i + 1));
    expect(found.lower).toBe(lower);
    expect(found.upper).toBe(lower === null ? null : n + 1 - lower);
  });

  it('of an even number of values is the mean of the two in the middle', () => {
    expect(medianOf([4, 1, 3, 2]).value).toBe(2.5);
    expect(medianOf([Number.MAX_VALUE, Number.MAX_VALUE]).value).toBe(Number.MAX_VALUE);
  });

  it('orders by number, not by text', () => expect(medianOf([10, 9, 100]).value).toBe(10));

  it('leaves out and counts what is no number, and is not estimable without values', () => {
    expect(medianOf([1, Number.NaN, Number.POSITIVE_INFINITY])).toMatchObject({
      n: 1,
      excluded: 2,
      value: 1,
    });
    expect(medianOf([])).toEqual({ n: 0, excluded: 0, value: null, lower: null, upper: null, level: 0.95 });
  });

  it('lies within its limits, with as many values on either side', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 60 });
    fc.assert(
      fc.property(values, (all) => {
        const { value, lower, upper } = medianOf(all);
        if (value === null || lower === null || upper === null) throw new Error('no estimate');
        expect(lower).toBeLessThanOrEqual(value);
        expect(upper).toBeGreaterThanOrEqual(value);
        expect(all.filter((each) => each < value).length).toBeLessThanOrEqual(all.length / 2);
        expect(all.filter((each) => each > value).length).toBeLessThanOrEqual(all.length / 2);
      }),
    );
  });

  it('refuses a level that is none', () => {
    expect(() => medianOf([1], { level: 0 })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-level' }),
    );
  });
});
