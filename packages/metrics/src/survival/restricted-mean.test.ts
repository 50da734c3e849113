import { describe, expect, it } from 'vitest';
import { riskTable } from '../risk-table/index.js';
import { kaplanMeier } from './kaplan-meier.js';
import { restrictedMean, restrictedMeanDifference } from './restricted-mean.js';

const rows = [
  { time: 2, cause: 'home' },
  { time: 4, cause: null },
  { time: 6, cause: 'home' },
  { time: 8, cause: null },
];
const curve = kaplanMeier(riskTable(rows, { definition: 'test' }).table);

describe('a restricted mean', () => {
  it('is the area under the curve up to the horizon', () => {
    // S: 1 to 2, 3/4 to 6, 3/8 to 8.
    expect(restrictedMean(curve, 7)?.value).toBeCloseTo(2 + 4 * 0.75 + 0.375, 12);
    // (area from 2)² · 1/(4·3) + (area from 6)² · 1/(2·1)
    expect(restrictedMean(curve, 7)?.standardError).toBeCloseTo(
      Math.sqrt(3.375 ** 2 / 12 + 0.375 ** 2 / 2),
      12,
    );
  });

  it('says when the flat end was drawn on', () => {
    expect(restrictedMean(curve, 8)?.isExtrapolated).toBe(false);
    expect(restrictedMean(curve, 9)).toMatchObject({ value: 6.125, isExtrapolated: true });
    const ended = kaplanMeier(riskTable([{ time: 2, cause: 'home' }], { definition: 'test' }).table);
    expect(restrictedMean(ended, 9)).toMatchObject({ value: 2, isExtrapolated: false });
  });

  it('counts from the start of a conditional curve', () => {
    const later = kaplanMeier(riskTable(rows, { definition: 'test' }).table, { start: 3 });
    expect(restrictedMean(later, 7)?.value).toBeCloseTo(3.5, 12); // 1 from 3 to 6, then 1/2 to 7
    expect(restrictedMean(later, 2)).toBeNull();
  });

  it('is 0 up to the start itself', () =>
    expect(restrictedMean(curve, 0)).toMatchObject({ value: 0, standardError: 0 }));

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('is not estimable up to %f', (tau) => {
    expect(restrictedMean(curve, tau)).toBeNull();
  });

  it('is not estimable without rows', () => {
    expect(restrictedMean(kaplanMeier(riskTable([], { definition: 'test' }).table), 5)).toBeNull();
  });

  it('has no error when rows count for fractions', () => {
    const halves = rows.map((row) => ({ ...row, weight: 0.5 }));
    const half = kaplanMeier(riskTable(halves, { definition: 'test' }).table);
    expect(restrictedMean(half, 7)).toMatchObject({
      value: restrictedMean(curve, 7)?.value,
      standardError: null,
    });
  });
});

describe('a difference between restricted means', () => {
  const first = { tau: 365, value: 200, standardError: 3, isExtrapolated: false };
  const second = { tau: 365, value: 70, standardError: 4, isExtrapolated: false };

  it('has the interval of independent groups', () => {
    const difference = restrictedMeanDifference(first, second);
    expect(difference?.lower).toBeCloseTo(130 - 1.959963984540054 * 5, 10);
    expect(difference?.upper).toBeCloseTo(130 + 1.959963984540054 * 5, 10);
    expect(restrictedMeanDifference(first, second, { level: 0.9 })?.lower).toBeCloseTo(
      130 - 1.6448536269514722 * 5,
      10,
    );
  });

  it('is not estimable between different horizons, or without one of them', () => {
    expect(restrictedMeanDifference(first, { ...second, tau: 730 })).toBeNull();
    expect(restrictedMeanDifference(null, second)).toBeNull();
  });

  it('has no interval when one has no error', () => {
    expect(restrictedMeanDifference(first, { ...second, standardError: null })).toMatchObject({
      value: 130,
      lower: null,
    });
  });
});
