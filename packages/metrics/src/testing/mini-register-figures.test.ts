/**
 * The invented register through the whole house: placements, episodes, cohorts, figures.
 *
 * Permanency, moves, the census and care days by kind stand in `published/worked-examples.test.ts`; the mean of completed
 * home exits is read from the rows.
 */
import { type Exit, episodesOf } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import {
  computeMetrics,
  entryCohort,
  type Figure,
  kaplanMeier,
  type MetricOptions,
  quantileOf,
  restrictedMean,
  riskTable,
  shareWithin,
  survivalAt,
  timeInCare,
} from '../index.js';
import { miniRegisterExpected as expected } from './fixtures.js';
import { miniAsOf as asOf, miniRegisterAsRegister as register } from './mini-register.js';

/** The fixture counts a return from its first night. */
const set = episodesOf(register, { asOf, lastingNights: 0 });
const year2023 = { from: '2023-01-01', until: '2024-01-01' } as const;
const year2024 = { from: '2024-01-01', until: '2025-01-01' } as const;

function figure(metric: string, options: Partial<MetricOptions>): Figure {
  const computed = computeMetrics(register, { asOf, lastingNights: 0, metrics: [metric], ...options });
  const [first] = computed.figures;
  if (first === undefined) throw new Error('no figure');
  return first;
}

describe('the entry cohort of the invented register', () => {
  const cohort = entryCohort(set, year2023);
  const rows = timeInCare(cohort, set);
  const exits: Record<string, Exit> = {
    home: 'home',
    kin_guardian: 'kin-or-guardian',
    aged_out: 'aged-out',
    other_institution: 'other-care',
  };

  it('has the expected rows', () => {
    expect(cohort.map(({ personId }, row) => ({ child: personId, ...rows[row] }))).toEqual(
      expected.entry_cohort_rows.map(({ child, time, exit }) => ({
        child,
        time,
        cause: exit === null ? null : exits[exit],
      })),
    );
  });

  it('has half at home on day 394, 40 % within a year, 30 % out otherwise and 30 % in care', () => {
    const found = figure('time-to-home', year2023);
    const { at, days } = {
      at: expected.home_at_365_days,
      days: expected.days_to_home,
    };
    expect(found.value).toBe(days.first_day_half_of_the_cohort_is_home_aalen_johansen);
    expect(found.n).toBe(at.n);
    expect(found.events).toBe(days.n_completed);
    expect(found.censored).toBe(expected.length_of_stay_entry_cohort.n_open);
    expect(shareWithin(found, 365)?.value).toBeCloseTo(at.cumulative_incidence_aalen_johansen, 12);
    const { table } = riskTable(rows, { definition: 'test' });
    const inCare = survivalAt(kaplanMeier(table), 365).survival ?? Number.NaN;
    expect(inCare).toBeCloseTo(at.still_in_care, 12);
    expect(1 - inCare - (shareWithin(found, 365)?.value ?? 0)).toBeCloseTo(
      at.other_exit_cumulative_incidence,
      12,
    );
    const naive = kaplanMeier(table, { events: ['home'] });
    expect(1 - (survivalAt(naive, 365).survival ?? 0)).toBeCloseTo(at.one_minus_km_censoring_other_exits, 12);
  });

  it('has the expected median and restricted means of time in care', () => {
    const curve = kaplanMeier(riskTable(rows, { definition: 'test' }).table);
    expect(quantileOf(curve, 0.5).value).toBe(expected.days_to_home.median_time_in_care_any_exit_km);
    expect(restrictedMean(curve, 365)?.value).toBeCloseTo(expected.days_to_home.rmst_365_any_exit, 10);
    expect(restrictedMean(curve, 730)?.value).toBeCloseTo(expected.days_to_home.rmst_730_any_exit, 10);
  });

  it('has the expected mean of completed stays only, with a warning of the two left out', () => {
    const wanted = expected.length_of_stay_entry_cohort;
    // All eight first episodes that ended, ended in 2023 or 2024, and no second episode did.
    const found = figure('length-of-stay-completed', { from: '2023-01-01', until: '2025-01-01' });
    expect(found.n).toBe(8);
    expect(found.value).toBeCloseTo(wanted.mean_completed_only, 10);
    // The second episodes of A and J are open too.
    expect(found.warnings.map(({ code, params }) => [code, params])).toEqual([['still-open', { count: 4 }]]);
    const times = rows.map(({ time }) => time);
    expect(times.reduce((sum, time) => sum + time, 0) / times.length).toBeCloseTo(
      wanted.mean_treating_open_as_ended_at_cutoff,
      10,
    );
    const home = rows.filter(({ cause }) => cause === 'home').map(({ time }) => time);
    expect(home.reduce((sum, time) => sum + time, 0) / home.length).toBeCloseTo(
      expected.days_to_home.mean_of_completed_home_exits,
      10,
    );
  });

  it('has fewer at home on day 365 than came home by then, since two were placed again', () => {
    // Home by then: A (151), C (5), G (262), J (52). A went away again on day 325, J on day 331. Ten followed.
    expect(figure('home-share-at-t', { ...year2023, days: [365] })).toMatchObject({
      value: 0.2,
      numerator: 2,
      denominator: 10,
    });
  });
});

describe('the exit cohort of the invented register', () => {
  it('has 60 % home and a mean stay of 233.4 days', () => {
    const home = figure('home-at-exit-share', year2024);
    expect(home.n).toBe(expected.exit_cohort.n);
    expect(home.value).toBeCloseTo(expected.exit_cohort.home_rate, 12);
    const stay = figure('length-of-stay-completed', year2024);
    expect(stay.n).toBe(expected.exit_cohort.n);
    expect(stay.value).toBeCloseTo(expected.exit_cohort.mean_length_of_stay, 10);
  });
});

describe('re-entry in the invented register', () => {
  // The fixture counts leaving to kin or a guardian as a return too.
  const after: Exit[] = ['home', 'kin-or-guardian'];
  const stepsOf = ({ curve = [] }: Figure) =>
    curve.flatMap(({ time, events, censored }) => [
      ...Array.from({ length: events ?? 0 }, () => ({ time, event: 1 })),
      ...Array.from({ length: censored ?? 0 }, () => ({ time, event: 0 })),
    ]);
  const rowsOf = (rows: readonly { time: number; event: number }[]) =>
    rows.map(({ time, event }) => ({ time, event })).sort((a, b) => a.time - b.time);

  it('is one in three when all are followed for a year', () => {
    const wanted = expected.reentry_12_months_exit_cohort;
    const found = figure('re-entry', { ...year2023, after });
    expect(stepsOf(found)).toEqual(rowsOf(wanted.rows));
    expect(found.n).toBe(wanted.n_fully_followed);
    expect(found.value).toBeCloseTo(wanted.rate_fully_followed, 12);
    expect(1 - (found.value ?? 0)).toBeCloseTo(wanted.km_relapse_free_at_365, 12);
    expect(found.warnings).toEqual([]);
  });

  it('is one in two when follow-up is cut short, and says so', () => {
    const wanted = expected.reentry_incomplete_follow_up;
    const found = figure('re-entry', { ...year2024, after });
    expect(stepsOf(found)).toEqual(rowsOf(wanted.rows));
    expect(found.n).toBe(wanted.n_all);
    expect(1 - (found.value ?? 0)).toBeCloseTo(wanted.km_relapse_free_at_365, 12);
    expect(found.warnings.map(({ code }) => code)).toEqual(['follow-up-short']);
    expect(shareWithin(found, 365)?.value).toBeNull();
  });
});
