import { describe, expect, it } from 'vitest';
import { shareWithin } from '../../index.js';
import { asOf, child, figure, figures, stay, warningsOf } from '../../testing/registers.js';

describe('days to home', () => {
  it('is the first day on which half of the cohort is home, with other exits competing', () => {
    // F rises by S/atRisk: day 10 home 1/4; day 20 other, S = 1/2; day 30 home 1/2 · 1/2 more = 1/2.
    const placements = [
      stay('a', '2023-01-01', '2023-01-11', 'home'),
      stay('b', '2023-01-01', '2023-01-21', 'kin-or-guardian'),
      stay('c', '2023-01-01', '2023-01-31', 'home'),
      stay('d', '2023-01-01'),
    ];
    const found = figure({ placements }, 'time-to-home');
    expect(found).toMatchObject({ value: 30, unit: 'days', n: 4, events: 2, censored: 1, excluded: 0 });
    expect(found.interval).toMatchObject({ method: 'aalen-johansen-log', level: 0.95 });
    expect(found.curve?.map(({ time, value, others }) => [time, value, others])).toEqual([
      [10, 0.25, 0],
      [20, 0.25, 1],
      [30, 0.5, 0],
      [703, 0.5, 0], // to 4 December 2024, 28 nights before the as-of day
    ]);
    expect(found.within?.map(({ time, value }) => [time, value])).toEqual([
      [30, 0.5],
      [90, 0.5],
      [180, 0.5],
      [365, 0.5],
    ]);
    expect(shareWithin(found, 29)?.value).toBe(0.25);
    expect(shareWithin(found, 9)).toEqual({ time: 9, value: 0, lower: null, upper: null });
    expect(shareWithin(found, 704)?.value).toBeNull();
  });

  it('counts a return on the last day of follow-up, not one a day later', () => {
    // 4 December lasts 28 nights up to 1 January; 5 December only 27.
    const home = (end: '2024-12-04' | '2024-12-05') =>
      figure({ placements: [stay('a', '2024-11-24', end, 'home')] }, 'time-to-home');
    expect(home('2024-12-04')).toMatchObject({ value: 10, events: 1, censored: 0 });
    expect(home('2024-12-05')).toMatchObject({ value: null, reason: 'not-reached', events: 0, censored: 1 });
  });

  it('leaves other exits after the last day of follow-up as censored', () => {
    const placements = [stay('a', '2024-11-24', '2024-12-20', 'aged-out')];
    expect(figure({ placements }, 'time-to-home')).toMatchObject({ events: 0, censored: 1 });
  });

  it('censors who was lost from sight on the last day known', () => {
    const placements = [stay('a', '2023-01-01', '2023-02-01')]; // 31 days, then nothing is known
    expect(figure({ placements }, 'time-to-home').curve).toMatchObject([{ time: 31, censored: 1, value: 0 }]);
  });

  it('takes entries from the first day of the window up to the day before it ends', () => {
    const placements = [
      stay('a', '2022-12-31', '2023-02-01', 'home'),
      stay('b', '2023-01-01', '2023-02-01', 'home'),
      stay('c', '2023-12-31', '2024-02-01', 'home'),
      stay('d', '2024-01-01', '2024-02-01', 'home'),
    ];
    const window = { from: '2023-01-01', until: '2024-01-01' } as const;
    expect(figure({ placements }, 'time-to-home', window)).toMatchObject({ n: 2, window });
  });

  it('takes the first episode of each child only', () => {
    const placements = [stay('a', '2023-01-01', '2023-01-11', 'home'), stay('a', '2023-06-01')];
    expect(figure({ placements }, 'time-to-home')).toMatchObject({ value: 10, n: 1 });
  });

  it('has no value but a lower limit when half are not home yet', () => {
    const placements = Array.from({ length: 40 }, (_, i) =>
      i < 18 ? stay(`c${i}`, '2023-01-01', '2023-02-01', 'home') : stay(`c${i}`, '2023-01-01'),
    );
    const found = figure({ placements }, 'time-to-home');
    expect(found).toMatchObject({ value: null, reason: 'not-reached' });
    expect(found.interval).toMatchObject({ lower: 31, upper: null });
  });

  it('counts a day of 0 nights as home on day 0', () => {
    const placements = [stay('a', '2023-01-01', '2023-01-01', 'home')];
    expect(figure({ placements }, 'time-to-home')).toMatchObject({ value: 0, events: 1 });
  });

  it.each([
    ['no children at all', [], 'no-cases', 0],
    ['all censored on day 0', [stay('a', '2024-12-04'), stay('b', '2024-12-04')], 'no-follow-up', 2],
    ['an entry after the last day of follow-up', [stay('a', '2024-12-05')], 'no-follow-up', 0],
  ] as const)('has no value with %s', (_, placements, reason, n) => {
    expect(figure({ placements }, 'time-to-home')).toMatchObject({
      value: null,
      reason,
      n,
      interval: null,
    });
  });

  it('tells of children that came in too late to be followed', () => {
    const placements = [stay('a', '2023-01-01', '2023-01-11', 'home'), stay('b', '2024-12-05')];
    const found = figure({ placements }, 'time-to-home');
    expect(found).toMatchObject({ n: 1, excluded: 1 });
    expect(warningsOf(found)).toEqual([['not-followed', 1]]);
  });

  it('has a figure per group and none of all', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-01-11', 'home', { programme: 'thuisbest' }),
      stay('b', '2023-01-01'),
    ];
    const found = figures({ placements, persons: [child('a')] }, 'time-to-home', { by: 'programme' });
    expect(found.map(({ by, value }) => [by, value])).toEqual([
      [{ programme: 'none' }, null],
      [{ programme: 'thuisbest' }, 10],
    ]);
  });

  it('depends on how long a return must last', () => {
    const placements = [stay('a', '2023-01-01', '2023-01-11', 'home'), stay('a', '2023-01-21')];
    const found = (lastingNights: number) => figure({ placements }, 'time-to-home', { lastingNights });
    expect(found(28)).toMatchObject({ value: null, params: { lastingNights: 28, minNights: 4 } });
    expect(found(10)).toMatchObject({ value: 10, params: { lastingNights: 10 } });
    expect(found(28).asOf).toBe(asOf);
  });
});
