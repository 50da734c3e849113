import { describe, expect, it } from 'vitest';
import { aalenJohansen, kaplanMeier, type RiskRow, riskTable } from '../../index.js';
import { timeNotHome } from './time-not-home.js';

function lostTime(rows: readonly RiskRow[], tau: number) {
  const { table } = riskTable(rows, { definition: 'test' });
  const [home] = aalenJohansen(table, { causes: ['home'] });
  return timeNotHome(home?.points ?? [], kaplanMeier(table).points, tau);
}

const home = (time: number): RiskRow => ({ time, cause: 'home' });
const other = (time: number): RiskRow => ({ time, cause: 'other' });
const seen = (time: number): RiskRow => ({ time, cause: null });

describe('the time not home', () => {
  it('is, with censoring, that of R', () => {
    const rows = [home(1), other(2), seen(2), home(3), home(3), seen(4), other(5), home(6), seen(7), home(8)];
    // R: d <- data.frame(id = 1:10, time = c(1,2,2,3,3,4,5,6,7,8),
    //   state = factor(c(1,2,0,1,1,0,2,1,0,1), 0:2, c('cens', 'home', 'other')))
    // s <- survfit(Surv(time, state) ~ 1, d, id = id); 7 - summary(s, rmean = 7)$table['home', 'rmean']
    expect(lostTime(rows, 7).value).toBeCloseTo(5.3428571428571, 12);
    // sqrt(colSums(resid(s, times = 7, type = 'auc')^2))['home']
    expect(lostTime(rows, 7).standardError).toBeCloseTo(0.709068703058, 10);
  });

  it('has the error of a mean without censoring', () => {
    const rows = [home(2), home(4), other(1), home(9)];
    // min(time, 5) or 5: 2, 4, 5, 5; mean 4, variance (4 + 0 + 1 + 1) / 4 = 1.5, over n 0.375.
    const found = lostTime(rows, 5);
    expect(found.value).toBeCloseTo(4, 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(0.375), 12);
  });
});
