import { afterAll, describe, expect, it } from 'vitest';
import { aalenJohansen, incidenceAt, incidenceQuantile, kaplanMeier, riskTable, survivalAt } from '../index.js';
import { comparison } from './compare.js';
import { goldenCases, miniRegisterExpected, tableOf } from './fixtures.js';

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
        same(`naive ${what}`, 'estimate', 1 - (survivalAt(naive, time).survival ?? Number.NaN), its?.naive_one_minus_km[i]);
      });
    }
  });

  afterAll(() => console.log(count()));
});

describe('the invented register', () => {
  const { entry_cohort_rows: entries, home_at_365_days: at365, days_to_home: days } = miniRegisterExpected;
  const rows = entries.map(({ time, exit }) => ({ time, cause: exit }));
  const { table } = riskTable(rows, { definition: 'mini register' });
  const others = ['kin_guardian', 'aged_out', 'other_institution'];

  it('has 40 % home within a year, where the naive curve says 47.5 %', () => {
    const [home] = aalenJohansen(table, { causes: ['home'] });
    const naive = kaplanMeier(table, { events: ['home'] });
    expect(home && incidenceAt(home, 365).value).toBeCloseTo(at365.cumulative_incidence_aalen_johansen, 12);
    expect(1 - (survivalAt(naive, 365).survival ?? 0)).toBeCloseTo(at365.one_minus_km_censoring_other_exits, 12);
    expect(survivalAt(kaplanMeier(table), 365).survival).toBeCloseTo(at365.still_in_care, 12);
  });

  it('has 30 % out for other reasons within a year', () => {
    const values = aalenJohansen(table, { causes: others }).map((curve) => incidenceAt(curve, 365).value ?? 0);
    expect(values.reduce((a, b) => a + b)).toBeCloseTo(at365.other_exit_cumulative_incidence, 12);
  });

  it('has half of the cohort home on day 394', () => {
    const [home] = aalenJohansen(table, { causes: ['home'] });
    expect(home && incidenceQuantile(home, 0.5).value).toBe(days.first_day_half_of_the_cohort_is_home_aalen_johansen);
  });
});
