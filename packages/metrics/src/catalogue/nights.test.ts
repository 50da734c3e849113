import { daysBetween } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { stay } from '../testing/registers.js';
import { nightsAwayIn, nightsOf, stretchesOf } from './nights.js';

const april = { start: '2023-04-01', end: '2023-05-01' } as const;

describe('stretches', () => {
  it('are cut where a stay begins or ends, and say what runs', () => {
    const first = stay('a', '2023-03-01', '2023-04-11');
    const second = stay('a', '2023-04-06', '2023-04-21');
    const later = stay('a', '2023-04-25');
    expect(stretchesOf([first, second, later], april)).toEqual([
      { start: '2023-04-01', end: '2023-04-06', nights: 5, running: [first] },
      { start: '2023-04-06', end: '2023-04-11', nights: 5, running: [first, second] },
      { start: '2023-04-11', end: '2023-04-21', nights: 10, running: [second] },
      { start: '2023-04-25', end: '2023-05-01', nights: 6, running: [later] },
    ]);
  });

  it('are none of stays without a night in the period', () => {
    const stays = [
      stay('a', '2023-03-01', '2023-04-01'),
      stay('a', '2023-05-01'),
      stay('a', '2023-04-10', '2023-04-10'),
      stay('a', '2023-04-10', '2023-04-05'), // ends before it begins
    ];
    expect(stretchesOf(stays, april)).toEqual([]);
  });

  it('touch where one stay ends on the day the next begins', () => {
    const stays = [stay('a', '2023-04-01', '2023-04-11'), stay('a', '2023-04-11', '2023-04-21')];
    expect(stretchesOf(stays, april).map(({ start, running }) => [start, running.length])).toEqual([
      ['2023-04-01', 1],
      ['2023-04-11', 1],
    ]);
  });
});

describe('nights', () => {
  it('away are those of a week where a stay takes part of it, never more than there are', () => {
    const weekends = stay('a', '2023-04-01', undefined, undefined, { nightsPerWeek: 2 });
    expect(nightsAwayIn([weekends], april)).toBeCloseTo((30 * 2) / 7, 12);
    const often = [weekends, stay('a', '2023-04-01', undefined, undefined, { nightsPerWeek: 6 })];
    expect(nightsAwayIn(often, april)).toBe(daysBetween(april.start, april.end));
    expect(nightsAwayIn([stay('a', '2023-04-01', undefined, undefined, { nightsPerWeek: -1 })], april)).toBe(
      0,
    );
  });

  it('of a life are those of the period', () => {
    const window = { from: april.start, until: april.end };
    expect(nightsOf(undefined, window)?.nights).toBe(30);
    expect(nightsOf({ id: 'a', birthDate: '2023-04-30' }, window)?.nights).toBe(1);
    expect(nightsOf({ id: 'a', birthDate: '2023-05-01' }, window)).toBeUndefined();
    expect(nightsOf({ id: 'a', birthDate: '2010-01-01', deathDate: '2023-04-01' }, window)).toBeUndefined();
  });
});
