import { describe, expect, it } from 'vitest';
import { dispersionNote, dispersionOf } from './dispersion.js';
import { type FunnelKind, funnelLimits } from './funnel.js';

describe('funnel limits', () => {
  it.each<[FunnelKind, number, number, number, number, number]>([
    // R: r <- qbinom(p, n, 0.3); (r - (pbinom(r, n, 0.3) - p) / dbinom(r, n, 0.3)) / n, at p = (1 -+ level) / 2
    ['share', 0.3, 20, 0.95, 0.0811765059806759, 0.487255146595147],
    ['share', 0.3, 20, 0.998, 0.0014773166882815, 0.613699679347965],
    ['share', 0.3, 500, 0.95, 0.259189566140442, 0.339556020080103],
    ['share', 0.3, 1_000_000, 0.998, 0.298583948641991, 0.301416191654974],
    // R's lower value is −0.07948 here: less than none cannot be.
    ['share', 0.05, 12, 0.95, 0, 0.162084851445564],
    ['share', 0.3, 1, 0.95, 0, 0.916666666666667],
    // R: likewise with qpois, ppois and dpois at the number expected
    ['ratio', 1, 0.2, 0.95, 0, 4.77169223015414],
    ['ratio', 1, 3, 0.998, 0, 3.04216831488281],
    ['ratio', 1, 10, 0.95, 0.37751879476884, 1.61599506733448],
    ['ratio', 1, 250.5, 0.998, 0.808472915100087, 1.1989007591588],
    ['ratio', 1, 1_000_000, 0.95, 0.99804000974155, 1.00195993745952],
  ])(
    'for a %s around %f at size %f and level %f are those of R',
    (kind, target, size, level, lower, upper) => {
      const [found] = funnelLimits(target, [size], { kind, level });
      expect(found?.lower).toBeCloseTo(lower, 8);
      expect(found?.upper).toBeCloseTo(upper, 8);
      expect(found).toMatchObject({ size, level });
    },
  );

  it('come in the order of the sizes, without those that are none', () => {
    const sizes = [50, 0, -1, Number.NaN, 10, Number.POSITIVE_INFINITY];
    expect(funnelLimits(0.5, sizes).map(({ size }) => size)).toEqual([50, 10]);
    expect(funnelLimits(0.5, [])).toEqual([]);
  });

  it('lie √φ times as far from the target when units differ more than by chance', () => {
    const [plain] = funnelLimits(0.3, [500]);
    const [wide] = funnelLimits(0.3, [500], { dispersion: 4 });
    expect((wide?.upper ?? 0) - 0.3).toBeCloseTo(2 * ((plain?.upper ?? 0) - 0.3), 12);
    expect(funnelLimits(0.3, [20], { dispersion: 100 })).toMatchObject([{ lower: 0, upper: 1 }]);
  });

  it.each<[number, FunnelKind, number]>([
    [0, 'share', 1],
    [1, 'share', 1],
    [0, 'ratio', 1],
    [Number.NaN, 'ratio', 1],
    [Number.POSITIVE_INFINITY, 'ratio', 1],
    [0.5, 'share', 0.9],
    [0.5, 'share', Number.NaN],
  ])('refuse a target of %f as a %s with dispersion %f', (target, kind, dispersion) => {
    expect(() => funnelLimits(target, [10], { kind, dispersion })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-funnel' }),
    );
  });
});

describe('over-dispersion', () => {
  const ratios = [0.8, 1.1, 1.4, 0.6, 0.95, 1.02, 1.3, 0.7, 2.4, 1.05, 0.9, 1.2];
  const expected = [30, 80, 45, 60, 120, 33, 70, 52, 40, 90, 66, 38];
  const units = ratios.map((value, i) => ({ value, size: expected[i] ?? 0 }));

  it('is the mean of the squared distances, the outermost drawn in', () => {
    // R: z <- (v - 1) / sqrt(1 / E); k <- quantile(z, c(.1, .9)); z <- pmin(pmax(z, k[1]), k[2]); mean(z^2)
    const found = dispersionOf(units, 1, { kind: 'ratio' });
    expect(found.phi).toBeCloseTo(2.8076271357884, 11);
    expect((found.pValue ?? 0) / 0.000754354054734238).toBeCloseTo(1, 10); // R: pchisq(12 * phi, 12, lower.tail = FALSE)
    expect(found.dispersion).toBe(found.phi);
    expect(found.units).toBe(12);
  });

  it('widens nothing when chance explains the differences', () => {
    const alike = [0.29, 0.31, 0.3, 0.33, 0.28].map((value, i) => ({ value, size: 100 - 10 * i }));
    const found = dispersionOf(alike, 0.3, { winsorise: 0 });
    expect(found.phi).toBeCloseTo(0.100952380952381, 12);
    expect(found.dispersion).toBe(1);
    expect(dispersionNote(found, 'nl')).toBeNull();
  });

  it('leaves out units without size or value, and is not estimable without units', () => {
    const faulty = [...units, { value: Number.NaN, size: 5 }, { value: 1, size: 0 }];
    expect(dispersionOf(faulty, 1, { kind: 'ratio' })).toEqual(dispersionOf(units, 1, { kind: 'ratio' }));
    expect(dispersionOf([], 0.5)).toEqual({ units: 0, phi: null, pValue: null, dispersion: 1 });
  });

  it('has a note in both languages', () => {
    const found = dispersionOf(units, 1, { kind: 'ratio' });
    expect(dispersionNote(found, 'nl')).toContain('φ = 2,8');
    expect(dispersionNote(found, 'en')).toContain('φ = 2.8');
  });

  it.each([-0.1, 0.5, Number.NaN])('refuses to draw in a share of %f', (winsorise) => {
    expect(() => dispersionOf(units, 1, { kind: 'ratio', winsorise })).toThrow(
      expect.objectContaining({ code: 'metrics/invalid-funnel' }),
    );
  });
});
