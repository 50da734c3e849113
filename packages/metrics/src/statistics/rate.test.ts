import { describe, expect, it } from 'vitest';
import { rateOf } from './rate.js';

describe('a rate', () => {
  it.each([
    // R: poisson.test(3, 2)$conf.int
    [3, 2, 0.95, 0.309336061447801, 4.38363653487116],
    [137, 24.19893, 0.9, 4.88999003306989, 6.52401786648705],
    [0, 1, 0.95, 0, 3.68887945411394],
    [1_000_000, 2000, 0.95, 499.020491670147, 500.980955972716],
  ])('of %i events in %f has, at level %f, the exact interval of R', (events, time, level, lower, upper) => {
    const rate = rateOf(events, time, { per: 1, level });
    expect(rate?.value).toBeCloseTo(events / time, 12);
    expect(rate?.lower).toBeCloseTo(lower, 9);
    expect(rate?.upper).toBeCloseTo(upper, 9);
    expect(rate?.level).toBe(level);
  });

  it('is per 1,000 units of time unless told', () => {
    const perThousand = rateOf(7, 3650);
    const perOne = rateOf(7, 3650, { per: 1 });
    expect(perThousand).toMatchObject({ per: 1000, value: 7000 / 3650 });
    expect(perThousand?.upper).toBeCloseTo((perOne?.upper ?? 0) * 1000, 10);
  });

  it('is not estimable without time', () => expect(rateOf(0, 0)).toBeNull());

  it.each([
    [-1, 10, 1000],
    [1, -10, 1000],
    [Number.NaN, 10, 1000],
    [1, Number.POSITIVE_INFINITY, 1000],
    [1, 10, 0],
    [1, 10, Number.NaN],
  ])('of %f in %f per %f is refused', (events, time, per) => {
    expect(() => rateOf(events, time, { per })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-rate' }),
    );
  });

  it('refuses a level that is none', () => {
    expect(() => rateOf(1, 10, { level: 1 })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-level' }),
    );
  });
});
