import { describe, expect, it } from 'vitest';
import { riskTable } from '../risk-table/index.js';
import { kaplanMeier } from './kaplan-meier.js';
import { restrictedMean, restrictedMeanDifference } from './restricted-mean.js';
import { restrictedMeanRatio } from './restricted-mean-ratio.js';

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

  it('is tested by its standard errors', () => {
    // R: 2 * pnorm(130 / 5, lower.tail = FALSE) and 2 * pnorm(1.2, lower.tail = FALSE)
    expect((restrictedMeanDifference(first, second)?.pValue ?? 0) / 4.95212663100678e-149).toBeCloseTo(1, 10);
    const near = restrictedMeanDifference({ ...first, value: 64 }, second);
    expect(near?.pValue).toBeCloseTo(0.230139340443419, 12);
    const sure = { ...first, standardError: 0 };
    expect(restrictedMeanDifference(sure, sure)).toMatchObject({ value: 0, lower: 0, pValue: null });
  });

  it('is not estimable between different horizons, or without one of them', () => {
    expect(restrictedMeanDifference(first, { ...second, tau: 730 })).toBeNull();
    expect(restrictedMeanDifference(null, second)).toBeNull();
  });

  it('has no interval when one has no error', () => {
    expect(restrictedMeanDifference(first, { ...second, standardError: null })).toMatchObject({
      value: 130,
      lower: null,
      pValue: null,
    });
  });
});

describe('a ratio of restricted means', () => {
  const first = { tau: 365, value: 160, standardError: 8, isExtrapolated: false };
  const second = { tau: 365, value: 200, standardError: 6, isExtrapolated: false };

  it('has an interval on the scale of the logarithm', () => {
    // R: s <- sqrt((8/160)^2 + (6/200)^2); exp(log(.8) + c(-1, 1) * qnorm(.975) * s); 2 * pnorm(-abs(log(.8)) / s)
    const ratio = restrictedMeanRatio(first, second);
    expect(ratio?.value).toBe(0.8);
    expect(ratio?.standardErrorOfLog).toBeCloseTo(Math.sqrt(0.05 ** 2 + 0.03 ** 2), 14);
    expect(ratio?.lower).toBeCloseTo(0.713603274937207, 12);
    expect(ratio?.upper).toBeCloseTo(0.896856870585854, 12);
    expect((ratio?.pValue ?? 0) / 0.000129777565460102).toBeCloseTo(1, 10);
  });

  it('is turned round when the groups change places', () => {
    const turned = restrictedMeanRatio(second, first, { level: 0.9 });
    expect(turned?.lower).toBeCloseTo(
      1 / (restrictedMeanRatio(first, second, { level: 0.9 })?.upper ?? 0),
      12,
    );
    expect(turned?.level).toBe(0.9);
  });

  it('is not estimable without one of them, at different horizons, or when one is 0', () => {
    expect(restrictedMeanRatio(null, second)).toBeNull();
    expect(restrictedMeanRatio(first, null)).toBeNull();
    expect(restrictedMeanRatio(first, { ...second, tau: 30 })).toBeNull();
    expect(restrictedMeanRatio(first, { ...second, value: 0 })).toBeNull();
    expect(restrictedMeanRatio({ ...first, value: 0 }, second)).toBeNull();
  });

  it('has no interval when one has no error, and no p when both are sure', () => {
    const unknown = restrictedMeanRatio(first, { ...second, standardError: null });
    expect(unknown).toMatchObject({ value: 0.8, standardErrorOfLog: null, lower: null, pValue: null });
    const sure = { ...first, standardError: 0 };
    expect(restrictedMeanRatio(sure, sure)).toMatchObject({ value: 1, lower: 1, upper: 1, pValue: null });
  });
});
