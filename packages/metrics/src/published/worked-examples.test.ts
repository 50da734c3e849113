/** The worked numbers of the published definitions: reference set `metrics/definitions.json` and `golden/mini_register.json`. */
import type { Exit, PlainDate, Register } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import miniRegister from '../../fixtures/mini_register.json' with { type: 'json' };
import {
  computeMetrics,
  type Figure,
  type MetricOptions,
  metricCatalogue,
  notComputedMetrics,
  publishedDefinitions,
} from '../index.js';
import { miniAsOf, miniRegisterAsRegister } from '../testing/mini-register.js';
import { child, figure, figures, stay } from '../testing/registers.js';

const { expected } = miniRegister;
const year2023 = { from: '2023-01-01', until: '2024-01-01' } as const;
const year2024 = { from: '2024-01-01', until: '2025-01-01' } as const;

/** Of the invented register, which counts a return from its first night. */
function mini(metric: string, options: Partial<MetricOptions>): readonly Figure[] {
  const all = { asOf: miniAsOf, lastingNights: 0, metrics: [metric], ...options };
  return computeMetrics(miniRegisterAsRegister, all).figures;
}

describe('the published definitions', () => {
  it('are each followed by a metric of the catalogue', () => {
    const ids = metricCatalogue.map(({ id }) => id);
    const known = [...ids, ...notComputedMetrics.map(({ id }) => id)];
    const named = Object.values(publishedDefinitions).flat();
    expect(Object.keys(publishedDefinitions)).toHaveLength(18);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the worked numbers', () => {
  it('days_to_home, length_of_stay and cohort_types: the median time in care is 229.5 days', () => {
    expect(mini('length-of-stay-median', year2023)).toMatchObject([
      { value: expected.days_to_home.median_time_in_care_any_exit_km, n: 10, events: 8, censored: 2 },
    ]);
    expect(mini('length-of-stay-completed', year2024)[0]?.value).toBeCloseTo(233.4, 10);
  });

  it('days_to_home: the restricted mean over a year is 217.7 days', () => {
    const [found] = mini('length-of-stay-restricted-mean', year2023);
    expect(found?.value).toBeCloseTo(expected.days_to_home.rmst_365_any_exit, 10);
    expect(found?.warnings).toEqual([]);
  });

  it('length_of_stay: two years are not given, as nobody was followed so far', () => {
    // The reference draws the flat end on from day 611, where 0.2 are still in care: 293.6 − 0.2 × (730 − 611) = 269.8.
    const [found] = mini('length-of-stay-restricted-mean', { ...year2023, tau: 730 });
    expect(found?.value).toBeCloseTo(expected.days_to_home.rmst_730_any_exit - 0.2 * (730 - 611), 10);
    expect(found?.params).toMatchObject({ tau: 611 });
    expect(found?.warnings).toMatchObject([{ code: 'tau-shortened', params: { days: 730, tau: 611 } }]);
  });

  it.each(['2023-07-01', '2024-01-01'] as const)('length_of_stay: time in care on %s', (day) => {
    const { in_care: n, mean_elapsed_days: mean } = expected.census[day];
    const next = `${day.slice(0, 9)}2` as PlainDate;
    expect(mini('time-in-care-at-census', { until: next })).toMatchObject([{ value: mean, n }]);
    expect(mini('point-prevalence-not-at-home', { until: next })).toMatchObject([{ value: n }]);
  });

  it('home_rate_at_exit: 3 of 5', () => {
    expect(mini('home-at-exit-share', year2024)).toMatchObject([{ value: 0.6, n: 5 }]);
  });

  it('home_rate_at_followup: 0.4 gone home in a year, where others left', () => {
    const [found] = mini('gone-home-by-t', { ...year2023, days: [365] });
    expect(found?.value).toBeCloseTo(expected.home_at_365_days.cumulative_incidence_aalen_johansen, 12);
    expect(found).toMatchObject({ n: 10, params: { t: 365 } });
  });

  it('permanency_12m_entry: 4 of 9', () => {
    const wanted = expected.permanency_in_12_months_entry_cohort;
    const [found] = mini('permanency-12m-entry', year2023);
    expect(found).toMatchObject({
      numerator: wanted.numerator.length,
      denominator: wanted.denominator.length,
    });
    expect(found?.value).toBeCloseTo(wanted.rate, 12);
    expect(found?.warnings).toMatchObject([{ code: 'short-stay', params: { count: 1 } }]);
  });

  it('permanency_12m_12_23: of p and q, p went home', () => {
    const register = inCare([
      stay('p', '2023-06-01', '2025-08-01', 'home'),
      stay('q', '2023-02-01'),
      stay('r', '2022-12-01'),
      stay('s', '2024-05-01'),
    ]);
    expect(figure(register, 'permanency-12m-12-23', atCensus)).toMatchObject({
      value: 0.5,
      numerator: 1,
      denominator: 2,
    });
  });

  it('permanency_12m_24plus: of r and u, r was adopted', () => {
    const register = inCare([
      stay('r', '2022-12-01', '2025-03-01', 'kin-or-guardian'),
      stay('u', '2021-01-01'),
      stay('p', '2023-06-01', '2025-08-01', 'home'),
    ]);
    expect(figure(register, 'permanency-12m-24plus', atCensus)).toMatchObject({
      value: 0.5,
      numerator: 1,
      denominator: 2,
    });
  });

  const after: Exit[] = ['home', 'kin-or-guardian'];

  it('reentry_12m: one in three of the exits of 2023', () => {
    const wanted = expected.reentry_12_months_exit_cohort;
    expect(mini('re-entry', { ...year2023, after })[0]?.value).toBeCloseTo(wanted.rate_fully_followed, 12);
  });

  it('reentry_12m, of an entry cohort: by hand', () => {
    // Entered in 2023 and out for home or a guardian within a year: A, E, G and J; C stayed five days, B 394 days. From
    // the exit: A back on day 174 with four at risk, J back on day 279 with two (E is followed to 427, G to 226 only).
    const [found] = mini('re-entry-12m-entry', year2023);
    expect(found?.value).toBeCloseTo(1 - (3 / 4) * (1 / 2), 12);
    expect(found).toMatchObject({ n: 4, events: 2, censored: 2 });
    expect(found?.warnings).toMatchObject([{ code: 'short-stay', params: { count: 1 } }]);
  });

  it('relapse_free_rate: 0.5 of the exits of 2024, with follow-up cut short', () => {
    const [found] = mini('relapse-free-rate', { ...year2024, after });
    expect(found?.value).toBeCloseTo(expected.reentry_incomplete_follow_up.km_relapse_free_at_365, 12);
    expect(found?.n).toBe(expected.reentry_incomplete_follow_up.n_all);
    expect(found?.warnings.map(({ code }) => code)).toEqual(['follow-up-short']);
  });

  it('herhaald_beroep: of three starts one is a repeat', () => {
    // Ends as published are last days, here first days without: 29 February gives 1 March.
    const help = { careForm: 'ambulant' } as const;
    const trajectories = [
      { ...help, id: 't1a', personId: 'a', start: '2023-11-01', end: '2024-03-01' },
      { ...help, id: 't1', personId: 'a', start: '2024-03-01', providerId: 'other' },
      { ...help, id: 't2a', personId: 'b', start: '2023-06-01', end: '2024-03-02' },
      { ...help, id: 't2', personId: 'b', start: '2024-03-03' },
      { ...help, id: 't3a', personId: 'c', start: '2017-01-01', end: '2018-04-02' },
      { ...help, id: 't3', personId: 'c', start: '2024-05-01' },
    ] as const;
    const covered = { version: '1', coverage: { start: '2015-01-01', end: '2025-01-01' } } as const;
    const found = figure({ about: covered, trajectories }, 'repeat-use-share', year2024);
    expect(found).toMatchObject({ numerator: 1, denominator: 3 });
    expect(found.value).toBeCloseTo(1 / 3, 12);
  });

  it('moves_per_1000_days: 4 moves in 1,371 days', () => {
    const wanted = expected.moves_per_1000_days;
    const [found] = mini('moves-per-1000-days', year2023);
    expect(found).toMatchObject({ events: wanted.moves, n: wanted.rows.length });
    expect(found?.value).toBeCloseTo(wanted.rate, 12);
    // Exact limits of 4 events in R: poisson.test(4, 1371)$conf.int * 1000 gives 0.794941921 7.470159501.
    expect(found?.interval?.lower).toBeCloseTo(0.794941921, 8);
    expect(found?.interval?.upper).toBeCloseTo(7.470159501, 8);
  });

  it('three_or_more_placements: 1 of 8', () => {
    const { n, n_three_plus: many } = expected.three_or_more_placements_in_year_before_census;
    expect(mini('three-or-more-placements', { until: '2024-01-02' })).toMatchObject([
      { numerator: many, denominator: n },
    ]);
  });

  it('share_residence: half of the children, a quarter of the trajectories', () => {
    const help = { start: '2024-01-01', end: '2024-02-01' } as const;
    const trajectories = [
      { ...help, id: 't1', personId: '1', careForm: 'met-verblijf' },
      { ...help, id: 't2', personId: '1', careForm: 'ambulant' },
      { ...help, id: 't3', personId: '1', careForm: 'intensief-ambulant' },
      { ...help, id: 't4', personId: '2', careForm: 'ambulant' },
    ] as const;
    expect(figure({ trajectories, placements: [] }, 'residence-share')).toMatchObject({ value: 0.5 });
    expect(figure({ trajectories }, 'residence-share-of-trajectories')).toMatchObject({ value: 0.25, n: 4 });
    expect(figure({ trajectories }, 'residence-share-of-days')).toMatchObject({ value: 0.25, n: 2 });
  });

  it('share_residence: the care days of 2023 by form', () => {
    const wanted = expected.care_days_by_kind_in_cohort_year.share;
    const found = new Map(
      mini('care-days-by-form', year2023).map(({ params, value }) => [params['careForm'], value]),
    );
    expect(found.size).toBe(5);
    expect(found.get('crisisopvang')).toBeCloseTo(wanted.crisis, 12);
    expect(found.get('pleegzorg')).toBeCloseTo(wanted.foster, 12);
    expect(found.get('gezinshuis')).toBeCloseTo(wanted.family_home, 12);
    expect(found.get('open-leefgroep')).toBeCloseTo(wanted.residential, 12);
    expect(found.get('netwerkpleegzorg')).toBeCloseTo(wanted.kinship, 12);
  });

  it('occupancy_point_in_time: 29,115 + 4,470 − 5,625 = 27,960 (CBS, table 1.0.1, first half of 2023)', () => {
    const measures = [
      ...range(29_115 - 5_625).map((i) => ({ id: `s${i}`, personId: `s${i}`, start: '2022-05-01' as const })),
      ...range(5_625).map((i) => ({
        id: `o${i}`,
        personId: `o${i}`,
        start: '2022-05-01' as const,
        end: '2023-06-30' as const, // on the last day of the half-year: outflow
      })),
      ...range(4_470).map((i) => ({ id: `i${i}`, personId: `i${i}`, start: '2023-01-01' as const })),
    ].map((each) => ({ ...each, kind: 'ots' as const }));
    const window = { from: '2023-01-01', until: '2023-07-01' } as const;
    const found = figures({ measures }, 'protection-stock-and-flow', window);
    expect(found.map(({ params, value }) => [params['part'], value])).toEqual([
      ['opening', 29_115],
      ['inflow', 4_470],
      ['outflow', 5_625],
      ['closing', 27_960],
    ]);
  });

  it.each([
    // ASPE, randomised: placed of the programme, of how many; placed of the others, of how many.
    ['Kentucky', 40, 154, 41, 152, 1.539473684210531],
    ['New Jersey', 81, 269, 39, 165, -17.418181818181825],
  ] as const)('prevented_placements: %s', (_, placed, n, placedOthers, others, value) => {
    const programme = families('isb', n, placed);
    const control = families('none', others, placedOthers);
    const register = {
      trajectories: [...programme.trajectories, ...control.trajectories],
      placements: [...programme.placements, ...control.placements],
    };
    const options = { by: 'programme', compareWith: 'none' } as const;
    const found = figure(register, 'prevented-placements', options);
    expect(found.value).toBeCloseTo(value, 10);
    expect(found).toMatchObject({ by: { programme: 'isb' }, n, events: placed });
    expect(found.interval?.lower).toBeLessThan(0);
    expect(found.interval?.upper).toBeGreaterThan(0);
    expect(found.warnings.map(({ code }) => code)).toEqual(['counterfactual']);
  });

  it('trajectory_merging: three records are two trajectories', () => {
    const help = { personId: 'a', careForm: 'ambulant', providerId: 'o' } as const;
    const trajectories = [
      { ...help, id: 't1', start: '2024-01-01', end: '2024-03-01' },
      { ...help, id: 't2', start: '2024-02-15', end: '2024-05-01' },
      { ...help, id: 't3', start: '2024-06-01', end: '2024-07-01' },
    ] as const;
    expect(figure({ trajectories }, 'trajectory-count')).toMatchObject({ value: 2 });
  });

  it('uitval: 50 of 170 with a known reason; between 0.25 and 0.4 whatever the unknown are', () => {
    const ended = (count: number, endReason?: string) =>
      range(count).map((i) => ({
        id: `${endReason}-${i}`,
        personId: `${endReason}-${i}`,
        careForm: 'ambulant' as const,
        start: '2024-01-01' as const,
        end: '2024-06-01' as const,
        ...(endReason === undefined ? {} : { endReason }),
      }));
    const trajectories = [...ended(120, '01'), ...ended(20, '02'), ...ended(30, '03'), ...ended(30)];
    const found = figures({ trajectories }, 'premature-ending-share');
    expect(found.map(({ params, value, denominator }) => [params['unknownAs'], value, denominator])).toEqual([
      ['left-out', 50 / 170, 170],
      ['other', 0.25, 200],
      ['counted', 0.4, 200],
    ]);
    expect(found[0]?.excluded).toBe(30);
    // Only one-sided endings are drop-out.
    expect(figures({ trajectories }, 'drop-out-share')[0]?.value).toBeCloseTo(30 / 170, 12);
  });
});

const atCensus = { until: '2025-01-02', asOf: '2026-03-01' } as const;

function inCare(
  placements: readonly ReturnType<typeof stay>[],
): Pick<Register, 'about' | 'persons' | 'placements'> {
  return {
    about: { version: '1', coverage: { start: '2020-01-01', end: '2026-03-01' } },
    persons: [...new Set(placements.map(({ personId }) => personId))].map((id) => child(id)),
    placements,
  };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** Families with help at home from 1 January 2023, some of which had a placement in that year. */
function families(programme: 'isb' | 'none', count: number, placed: number) {
  const id = (i: number) => `${programme}-${i}`;
  return {
    trajectories: range(count).map((i) => ({
      id: id(i),
      personId: id(i),
      careForm: 'ambulant' as const,
      start: '2023-01-01' as const,
      ...(programme === 'isb' ? { programme } : {}),
    })),
    placements: range(placed).map((i) => stay(id(i), '2023-06-01')),
  };
}
