import { describe, expect, it } from 'vitest';
import kmVeteran from '../../fixtures/km_veteran.json' with { type: 'json' };
import { riskTable } from '../risk-table/index.js';
import { kaplanMeier } from './kaplan-meier.js';
import { type RestrictedMean, restrictedMean, restrictedMeanDifference } from './restricted-mean.js';
import { strataOf } from './strata-of.js';
import { stratifiedMeanDifference } from './stratified-mean-difference.js';

const mean = (value: number, standardError: number | null, tau = 365): RestrictedMean => ({
  tau,
  value,
  standardError,
  isExtrapolated: false,
});

describe('a stratified difference between restricted means', () => {
  it('is that of R, the strata weighed by the inverse of their variance', () => {
    const { data } = kmVeteran;
    const rows = data.time.map((time, row) => ({
      time: Number(time),
      cause: data.event[row] === 1 ? 'death' : null,
      labels: { treatment: String(data.trt[row]), cell: String(data.celltype[row]) },
    }));
    const { table } = riskTable(rows, { definition: 'veteran' });
    const pairs = strataOf(table, ['cell']).map((stratum) => {
      const of = (treatment: string) =>
        restrictedMean(kaplanMeier(table, { where: { ...stratum, treatment } }), 180);
      return [of('1'), of('2')] as const;
    });
    // R: library(survival); for (ct in levels(veteran$celltype)) { f <- survfit(Surv(time, status) ~ trt,
    //   veteran[veteran$celltype == ct, ]); m <- survival:::survmean(f, rmean = 180)$matrix
    //   d <- c(d, m[1, 5] - m[2, 5]); s2 <- c(s2, sum(m[, 6]^2)) }; w <- 1 / s2
    // c(sum(w * d) / sum(w), 1 / sqrt(sum(w))), its normal interval and 2 * pnorm(-abs(e) / s)
    const found = stratifiedMeanDifference(pairs);
    expect(found).toMatchObject({ strata: 4, leftOut: 0, level: 0.95 });
    expect(found?.value).toBeCloseTo(18.25562954600196, 9);
    expect(found?.standardError).toBeCloseTo(9.9483146455917915, 9);
    expect(found?.lower).toBeCloseTo(-1.2427088662302985, 9);
    expect(found?.upper).toBeCloseTo(37.75396795823421, 9);
    expect(found?.pValue).toBeCloseTo(0.0664986573146901, 12);
  });

  it('of one stratum is the difference itself', () => {
    const pair = [mean(200, 3), mean(70, 4)] as const;
    const found = stratifiedMeanDifference([pair], { level: 0.9 });
    const alone = restrictedMeanDifference(...pair, { level: 0.9 });
    expect(found).toMatchObject({ value: 130, level: 0.9, pValue: alone?.pValue, strata: 1, leftOut: 0 });
    expect(found?.lower).toBeCloseTo(alone?.lower ?? 0, 12);
    expect(found?.upper).toBeCloseTo(alone?.upper ?? 0, 12);
  });

  it('leaves out and counts what cannot be weighed', () => {
    const usable = [mean(100, 3), mean(90, 4)] as const;
    const found = stratifiedMeanDifference([
      usable,
      [mean(100, 3), null],
      [mean(100, null), mean(90, 4)],
      [mean(365, 0), mean(365, 0)],
    ]);
    expect(found).toMatchObject({ value: 10, strata: 1, leftOut: 3 });
    expect(found?.standardError).toBeCloseTo(5, 12);
  });

  it('is not estimable without strata, without any that can be weighed, or with horizons that differ', () => {
    expect(stratifiedMeanDifference([])).toBeNull();
    expect(stratifiedMeanDifference([[mean(1, 0), mean(1, 0)]])).toBeNull();
    const usual = [mean(100, 3), mean(90, 4)] as const;
    const longer = [mean(100, 3, 730), mean(90, 4, 730)] as const;
    expect(stratifiedMeanDifference([usual, longer])).toBeNull();
    expect(stratifiedMeanDifference([[mean(100, 3), mean(90, 4, 730)]])).toBeNull();
  });
});
