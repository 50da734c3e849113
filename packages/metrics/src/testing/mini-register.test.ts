import { describe, expect, it } from 'vitest';
import {
  aalenJohansen,
  incidenceAt,
  incidenceQuantile,
  kaplanMeier,
  quantileOf,
  restrictedMean,
  riskTable,
  survivalAt,
} from '../index.js';
import { miniRegisterExpected } from './fixtures.js';

describe('the invented register', () => {
  const { entry_cohort_rows: entries, home_at_365_days: at365, days_to_home: days } = miniRegisterExpected;
  const rows = entries.map(({ time, exit }) => ({ time, cause: exit }));
  const { table } = riskTable(rows, { definition: 'mini register' });
  const others = ['kin_guardian', 'aged_out', 'other_institution'];

  it('has 40 % home within a year, where the naive curve says 47.5 %', () => {
    const [home] = aalenJohansen(table, { causes: ['home'] });
    const naive = kaplanMeier(table, { events: ['home'] });
    expect(home && incidenceAt(home, 365).value).toBeCloseTo(at365.cumulative_incidence_aalen_johansen, 12);
    expect(1 - (survivalAt(naive, 365).survival ?? 0)).toBeCloseTo(
      at365.one_minus_km_censoring_other_exits,
      12,
    );
    expect(survivalAt(kaplanMeier(table), 365).survival).toBeCloseTo(at365.still_in_care, 12);
  });

  it('has 30 % out for other reasons within a year', () => {
    const values = aalenJohansen(table, { causes: others }).map(
      (curve) => incidenceAt(curve, 365).value ?? 0,
    );
    expect(values.reduce((a, b) => a + b)).toBeCloseTo(at365.other_exit_cumulative_incidence, 12);
  });

  it('has half of the cohort home on day 394', () => {
    const [home] = aalenJohansen(table, { causes: ['home'] });
    expect(home && incidenceQuantile(home, 0.5).value).toBe(
      days.first_day_half_of_the_cohort_is_home_aalen_johansen,
    );
  });

  it('is in care for 229.5 days in the median, 217.7 on average up to a year and 293.6 up to two', () => {
    const curve = kaplanMeier(table);
    expect(quantileOf(curve, 0.5).value).toBe(days.median_time_in_care_any_exit_km);
    expect(restrictedMean(curve, 365)?.value).toBeCloseTo(days.rmst_365_any_exit, 10);
    expect(restrictedMean(curve, 730)?.value).toBeCloseTo(days.rmst_730_any_exit, 10);
    expect(restrictedMean(curve, 730)?.isExtrapolated).toBe(true); // the last child was followed for 611 days
  });

  it.each([
    ['with all followed for a year', miniRegisterExpected.reentry_12_months_exit_cohort],
    ['with follow-up cut short', miniRegisterExpected.reentry_incomplete_follow_up],
  ])('has the share without re-entry %s', (_, expected) => {
    const exits = expected.rows.map(({ time, event }) => ({ time, cause: event === 1 ? 're-entry' : null }));
    const curve = kaplanMeier(riskTable(exits, { definition: 're-entry' }).table);
    expect(survivalAt(curve, 365).survival).toBeCloseTo(expected.km_relapse_free_at_365, 12);
  });
});
