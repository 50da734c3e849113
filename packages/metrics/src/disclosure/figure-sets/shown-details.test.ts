import { addDays, type Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import {
  type CountedFigure,
  computeMetrics,
  type Figure,
  protectFigures,
  type ShareWithin,
} from '../../index.js';
import { about, asOf, stay } from '../../testing/registers.js';

/** Days to home of a group: so many home by each day, of n. */
function followed(
  group: string,
  n: number,
  homeBy: Record<number, number>,
  more: Partial<Figure> = {},
): CountedFigure {
  const within = Object.entries(homeBy).map(
    ([day, count]): ShareWithin => ({ time: Number(day), value: count / n, lower: null, upper: null }),
  );
  return {
    figure: {
      metric: 'time-to-home',
      version: '1',
      by: group === '' ? {} : { programme: group },
      params: {},
      value: null,
      unit: 'days',
      interval: null,
      n,
      events: 20,
      excluded: 0,
      cohort: 'entry',
      window: { from: '2023-01-01', until: '2024-01-01' },
      asOf,
      warnings: [],
      suppressed: false,
      within,
      ...more,
    },
    children: n,
  };
}

/** By group, the days at which the share is shown. */
const daysOf = (...counted: CountedFigure[]) =>
  protectFigures(counted, { showZeros: true }).figures.map(({ by, within = [] }) => [
    by['programme'] ?? 'all',
    within.filter(({ value }) => value !== null).map(({ time }) => time),
  ]);

describe('shares by fixed days', () => {
  it('hide those of the smallest other group beside the one that is hidden, or it is what the others leave', () => {
    // By day 90 4 of a are home: 54 − 30 − 20 with the total known.
    expect(
      daysOf(followed('a', 60, { 90: 4 }), followed('b', 90, { 90: 30 }), followed('c', 70, { 90: 20 })),
    ).toEqual([
      ['a', []],
      ['b', [90]],
      ['c', []],
    ]);
  });

  it('hide those of another group where few are not home yet', () => {
    expect(daysOf(followed('a', 60, { 90: 56 }), followed('b', 90, { 90: 30 }))).toEqual([
      ['a', []],
      ['b', []],
    ]);
  });

  it('leave the total, and all where nothing is few', () => {
    expect(
      daysOf(followed('', 150, { 90: 50 }), followed('a', 60, { 90: 20 }), followed('b', 90, { 90: 30 })),
    ).toEqual([
      ['all', [90]],
      ['a', [90]],
      ['b', [90]],
    ]);
  });

  it.each([
    [30, 39, [90]], // 9 children between the days
    [30, 40, [90, 180]],
    [30, 30, [90, 180]], // none is not few
  ])('do not tell of few between two days: %i and then %i', (by90, by180, expected) => {
    expect(daysOf(followed('', 100, { 90: by90, 180: by180 }))).toEqual([['all', expected]]);
  });

  it('hold days against the one of the value, which is told anyway', () => {
    const value = { value: 0.4, unit: 'proportion' } as const;
    expect(daysOf(followed('', 100, { 180: 35, 365: 40, 730: 60 }, value))).toEqual([['all', [365, 730]]]);
  });

  it('hide those of another group where few were home since the day before, though many in all', () => {
    expect(
      daysOf(
        followed('a', 100, { 90: 30, 180: 34 }),
        followed('b', 90, { 180: 40 }),
        followed('c', 200, { 180: 90 }),
      ),
    ).toEqual([
      ['a', [90]],
      ['b', []],
      ['c', [180]],
    ]);
  });

  it('hide no other group without secondary suppression', () => {
    const { figures } = protectFigures([followed('a', 60, { 90: 4 }), followed('b', 90, { 90: 30 })], {
      secondary: false,
    });
    expect(figures.map(({ within }) => within?.[0]?.value ?? null)).toEqual([null, 30 / 90]);
  });
});

describe('the censored', () => {
  const censoredOf = (...counted: CountedFigure[]) =>
    protectFigures(counted, { showZeros: true }).figures.map(({ censored }) => censored);
  const open = (group: string, n: number, events: number, censored: number, metric = 'time-to-home') =>
    followed(group, n, {}, { events, censored, metric });

  it('are counted in all groups or in none, or those of one are what the others leave', () => {
    expect(censoredOf(open('a', 60, 20, 6), open('b', 90, 30, 40), open('c', 70, 20, 30))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(censoredOf(open('a', 60, 20, 16), open('b', 90, 30, 40))).toEqual([16, 40]);
  });

  it('are not counted where few left otherwise: those are what remains', () => {
    expect(censoredOf(open('a', 60, 20, 36), open('b', 90, 30, 40))).toEqual([undefined, undefined]); // 4 of a
  });

  it('are not counted by another metric of the same groups either', () => {
    expect(
      censoredOf(
        open('a', 60, 20, 6),
        open('b', 90, 30, 40),
        open('a', 61, 20, 12, 'other'),
        open('b', 90, 30, 40, 'other'),
      ),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('of all together are counted as far as they are not few themselves', () => {
    expect(censoredOf(open('', 150, 50, 46), open('a', 60, 20, 6), open('b', 90, 30, 40))).toEqual([
      46,
      undefined,
      undefined,
    ]);
  });
});

describe('the curve', () => {
  it('has no step from which to the next shown day, or from it, only few left', () => {
    // One home a day, from 1 January 2023 on; by day 30, 30 are.
    const placements = Array.from({ length: 58 }, (_, i) =>
      stay(`c${i}`, '2023-01-01', addDays('2023-01-01', i + 1), 'home'),
    );
    const [figure] = computeMetrics(
      {
        about,
        placements: [...placements, ...Array.from({ length: 50 }, (_, i) => stay(`o${i}`, '2023-01-01'))],
      },
      { asOf, metrics: ['time-to-home'], minCell: 12, showZeros: true },
    ).figures;
    expect(figure?.within?.map(({ time, value }) => [time, value !== null])).toEqual([
      [30, true],
      [90, true],
      [180, true],
      [365, true],
    ]);
    // 12 by day 12, then 18 to day 30: day 24 would leave 6. Then 12 more by day 42, and 16 to day 58.
    expect(figure?.curve?.map(({ time }) => time)).toEqual([12, 30, 42, 58]);
  });
});

describe('a horizon that was cut short to what a group was followed', () => {
  const stays = (count: number, programme: NonNullable<Placement['programme']>) =>
    Array.from({ length: count }, (_, i) =>
      stay(`${programme}${i}`, '2023-01-01', '2024-03-01', i % 2 ? 'home' : 'other-care', { programme }),
    );
  const placements = [
    ...stays(40, 'jeugdzorgplus'),
    ...stays(30, 'isb'),
    stay('x', '2024-06-19', undefined, undefined, { programme: 'thuisbest' }), // followed for 168 days
  ];

  it.each(['restricted-mean-away', 'stay-length-difference', 'length-of-stay-restricted-mean'])(
    'keeps a group of one in line with the others, and is not told: %s',
    (metric) => {
      const options = { asOf, by: 'programme', metrics: [metric], minCell: 10, showZeros: true };
      const { figures } = computeMetrics({ about, placements }, options);
      expect(figures.map(({ by, n, params }) => [by['programme'], n, params['tau']])).toEqual([
        ['isb', null, 365],
        ['jeugdzorgplus', 40, 365],
        ['thuisbest', null, 365],
      ]);
    },
  );

  it.each(['restricted-mean-away', 'length-of-stay-restricted-mean'])(
    'ends where enough were still followed, not on the day of the child seen longest: %s',
    (metric) => {
      const followed = Array.from({ length: 12 }, (_, i) => stay(`c${i}`, '2024-06-19')); // for 168 days
      const placements = [...followed, stay('x', '2024-01-01')]; // for 338 days
      const tauOf = (minCell: number, tau: number) =>
        computeMetrics({ about, placements }, { asOf, metrics: [metric], minCell, tau, showZeros: true })
          .figures[0]?.params['tau'];
      expect([tauOf(0, 365), tauOf(10, 365)]).toEqual([338, 168]);
      expect(tauOf(10, 200)).toBe(200); // as asked, which tells of nobody
    },
  );

  it('is told of a group that stands', () => {
    const few = Array.from({ length: 12 }, (_, i) => stay(`c${i}`, '2024-06-19'));
    const [found] = computeMetrics(
      { about, placements: few },
      { asOf, metrics: ['length-of-stay-restricted-mean'], minCell: 10, showZeros: true },
    ).figures;
    expect(found).toMatchObject({ n: 12, params: { tau: 168 }, suppressed: false });
  });
});
