import { describe, expect, it } from 'vitest';
import { aalenJohansen, incidenceAt, kaplanMeier, survivalAt } from '../index.js';
import { comparison } from './compare.js';
import { goldenCases, tableOf } from './fixtures.js';

const { same, count } = comparison();

const cases = goldenCases.flatMap((golden) =>
  golden.aalenJohansen.map((expected) => ({ name: `${golden.name}: ${expected.group}`, golden, expected })),
);

describe('Aalen-Johansen gives the numbers of R', () => {
  it.each(cases)('$name', ({ golden, expected }) => {
    const where = expected.group === 'all' ? {} : { [golden.causeGroup]: expected.group };
    const table = tableOf(golden, Object.keys(where));
    const survival = kaplanMeier(table, { where });
    const curves = aalenJohansen(table, { where, causes: golden.causes });

    expect(curves.map((curve) => curve.cause)).toEqual(Object.keys(expected.causes));
    expect(survival.n).toBe(expected.n);
    expect(survival.censored).toBe(expected.n_by_cause['censor']);
    expected.at.forEach((time, i) => {
      same(`at risk at ${time}`, 'estimate', survivalAt(survival, time).atRisk, expected.n_risk[i]);
      same(`S(${time})`, 'estimate', survivalAt(survival, time).survival, expected.p_event_free[i]);
    });
    for (const curve of curves) {
      const its = expected.causes[curve.cause];
      const naive = kaplanMeier(table, { where, events: [curve.cause] });
      expect(curve.events).toBe(expected.n_by_cause[curve.cause]);
      expected.at.forEach((time, i) => {
        const at = incidenceAt(curve, time);
        const what = `${curve.cause} at ${time}`;
        same(what, 'estimate', at.value, its?.cif[i]);
        same(`error of ${what}`, 'standard error', at.standardError, its?.se_survfit[i]);
        same(`lower of ${what}`, 'limit', at.lower, its?.ci_log_95.lower[i]);
        same(`upper of ${what}`, 'limit', at.upper, its?.ci_log_95.upper[i]);
        same(
          `naive ${what}`,
          'estimate',
          1 - (survivalAt(naive, time).survival ?? Number.NaN),
          its?.naive_one_minus_km[i],
        );
      });
    }
  });

  it('skips no number of the fixtures', () => expect(count()).toBe(955));
});
