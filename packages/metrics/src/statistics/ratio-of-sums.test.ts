import { describe, expect, it } from 'vitest';
import { ratioOfSums } from './ratio-of-sums.js';

describe('a ratio of sums', () => {
  it('weighs who was there for longer', () => {
    // (10 + 0 + 30) / (10 + 20 + 50) = 0.5; residuals 5, −10, 5: squares 150; 3/2 · 150 / 6400; t(2) = 4.302653.
    const parts = [
      { over: 10, under: 10 },
      { over: 0, under: 20 },
      { over: 30, under: 50 },
    ];
    const found = ratioOfSums(parts, 0.95);
    expect(found?.value).toBe(0.5);
    expect(found?.reach).toBeCloseTo(4.302653 * Math.sqrt(225 / 6400), 5);
  });

  it('is a mean where all weigh the same', () => {
    // R: t.test(c(1, 2, 4))$conf.int reaches 3.794583 to either side of 7/3.
    const found = ratioOfSums(
      [1, 2, 4].map((over) => ({ over, under: 1 })),
      0.95,
    );
    expect(found?.value).toBeCloseTo(7 / 3, 12);
    expect(found?.reach).toBeCloseTo(3.794583034, 7);
  });

  it('has no reach of one case, and no value of nothing', () => {
    expect(ratioOfSums([{ over: 1, under: 4 }], 0.95)).toEqual({ value: 0.25, reach: null });
    expect(ratioOfSums([], 0.95)).toBeNull();
    expect(ratioOfSums([{ over: 0, under: 0 }], 0.95)).toBeNull();
  });
});
