import type { Placement } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { child, figure, figures, stay, warningsOf } from '../testing/registers.js';

const year2023 = { from: '2023-01-01', until: '2024-01-01' } as const;
const persons = ['a', 'b', 'c'].map((id) => child(id));

describe('gone home by day t', () => {
  it('counts the day itself, and a child that was placed again', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-04-01', 'home'), // day 90
      stay('a', '2023-08-01'),
      stay('b', '2023-01-01'),
    ];
    const values = figures({ placements }, 'gone-home-by-t', { days: [89, 90] }).map(({ value }) => value);
    expect(values).toEqual([0, 0.5]);
  });

  it('has no value for a day that nobody was followed to', () => {
    const placements = [stay('a', '2024-11-01')];
    expect(figure({ placements }, 'gone-home-by-t', { days: [90] })).toMatchObject({
      value: null,
      reason: 'no-follow-up',
    });
    expect(figure({ placements: [] }, 'gone-home-by-t', { days: [90] }).reason).toBe('no-cases');
  });
});

describe('the median length of stay', () => {
  it('counts every exit, and who is still away for as long as it was followed', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-10', 'independent'), // 40 days
      stay('b', '2023-01-01', '2023-03-02', 'home'), // 60
      stay('c', '2023-01-01'),
    ];
    // Kaplan-Meier by hand: 2/3 after 40 days, 1/3 after 60.
    expect(figure({ placements }, 'length-of-stay-median')).toMatchObject({
      value: 60,
      n: 3,
      events: 2,
      censored: 1,
      interval: { lower: 40, upper: null, method: 'kaplan-meier-log' },
    });
  });

  it('is not reached when fewer than half have left', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-10', 'home'),
      stay('b', '2023-01-01'),
      stay('c', '2023-01-01'),
    ];
    expect(figure({ placements }, 'length-of-stay-median')).toMatchObject({
      value: null,
      reason: 'not-reached',
      interval: null,
    });
  });

  it('has no value where nobody came in, or nobody was followed a day', () => {
    expect(figure({ placements: [] }, 'length-of-stay-median').reason).toBe('no-cases');
    expect(figure({ placements: [stay('a', '2024-12-20')] }, 'length-of-stay-median').reason).toBe(
      'no-follow-up',
    );
    expect(figure({ placements: [] }, 'length-of-stay-restricted-mean').reason).toBe('no-cases');
    expect(figure({ placements: [stay('a', '2024-12-04')] }, 'length-of-stay-restricted-mean')).toMatchObject(
      {
        value: null,
        reason: 'no-follow-up',
      },
    );
  });
});

describe('the restricted mean length of stay', () => {
  it('counts no further than tau', () => {
    const placements = [stay('a', '2023-01-01', '2023-02-10', 'independent'), stay('b', '2023-01-01')];
    // 40 days and 100 of 100: 70 on average.
    expect(figure({ placements }, 'length-of-stay-restricted-mean', { tau: 100 })).toMatchObject({
      value: 70,
      params: { tau: 100 },
    });
  });

  it('has no interval where all stays are alike', () => {
    const placements = ['a', 'b'].map((id) => stay(id, '2023-01-01', '2023-02-10', 'home'));
    expect(figure({ placements }, 'length-of-stay-restricted-mean')).toMatchObject({
      value: 40,
      interval: null,
    });
  });
});

describe('time in care at a census', () => {
  it('is the days up to the census, of one child without interval', () => {
    const placements = [stay('a', '2023-12-01'), stay('b', '2023-01-01', '2023-12-31', 'home')];
    // The night of 31 December 2023: a has been away for 30 days, b left that day.
    expect(figure({ placements }, 'time-in-care-at-census', year2023)).toMatchObject({
      value: 30,
      n: 1,
      interval: null,
    });
    expect(figure({ placements: [] }, 'time-in-care-at-census')).toMatchObject({ reason: 'no-cases' });
  });
});

const at = (locationId: string): Partial<Placement> => ({ locationId });

describe('moves per 1,000 days', () => {
  it('counts no first placement, and no new record at the same place', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-01-21', undefined, at('x')),
      stay('a', '2023-01-21', '2023-02-10', undefined, at('x')),
      stay('a', '2023-02-10', '2023-04-11', 'home', at('y')),
    ];
    // 100 days, one move.
    expect(figure({ placements, persons }, 'moves-per-1000-days', year2023)).toMatchObject({
      value: 10,
      events: 1,
      n: 1,
      unit: 'per-1000-stay-days',
    });
  });

  it('looks no further than the window', () => {
    const placements = [
      stay('a', '2023-09-23', '2024-01-01'),
      stay('a', '2024-01-01', '2024-06-01'), // on the day the window ends
      stay('b', '2022-12-31', '2023-06-01'), // came in before
    ];
    expect(figure({ placements, persons }, 'moves-per-1000-days', year2023)).toMatchObject({
      value: 0,
      n: 1,
    });
  });

  it('leaves out stays under eight days, those who are 18, and those whose day of birth is not known', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-01-08', 'home'),
      stay('b', '2023-01-01', '2023-06-01', 'home'),
      stay('z', '2023-01-01', '2023-06-01', 'home'),
    ];
    const found = figure(
      { placements, persons: [child('a'), child('b', { birthDate: '2004-12-31' })] },
      'moves-per-1000-days',
      year2023,
    );
    expect(found).toMatchObject({ value: null, n: 0, reason: 'not-known', excluded: 3 });
    expect(warningsOf(found)).toEqual([
      ['short-stay', 1],
      ['adult-at-start', 1],
      ['person-unknown', 1],
    ]);
    expect(figure({ placements: [], persons }, 'moves-per-1000-days')).toMatchObject({ reason: 'no-cases' });
  });

  it('counts a stay that runs for eight days on the as-of day, and not one of seven', () => {
    const open = (asOf: '2023-01-08' | '2023-01-09') =>
      figure({ placements: [stay('a', '2023-01-01')], persons }, 'moves-per-1000-days', { asOf });
    expect(open('2023-01-08').n).toBe(0);
    expect(open('2023-01-09').n).toBe(1);
  });
});

describe('three or more placements in a year', () => {
  // The census is the night of 31 December 2023, the year from 1 January.
  const of = (placements: readonly Placement[]) =>
    figure({ placements }, 'three-or-more-placements', year2023);

  it.each([
    ['on the first day of it', '2023-01-02', 1],
    ['on the day before', '2023-01-01', 0],
  ] as const)('counts a placement that last ran %s', (_, end, value) => {
    const placements = [stay('a', '2022-06-01', end), stay('a', end, '2023-06-01'), stay('a', '2023-06-01')];
    expect(of(placements).value).toBe(value);
  });

  it('takes records at one place together', () => {
    const placements = [
      stay('a', '2023-01-01', '2023-02-01', undefined, at('x')),
      stay('a', '2023-02-01', '2023-03-01', undefined, at('x')),
      stay('a', '2023-03-01', undefined, undefined, at('y')),
    ];
    expect(of(placements).value).toBe(0);
  });

  it('is about who is in care on the day', () => {
    expect(of([stay('a', '2023-01-01', '2023-12-31', 'home')])).toMatchObject({
      value: null,
      reason: 'no-cases',
    });
  });
});
