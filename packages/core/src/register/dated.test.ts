import { describe, expect, it } from 'vitest';
import { knownPeriodOf, standingOn } from './index.js';

describe('the days of which it is known that a record held', () => {
  it.each([
    [
      { start: '2024-03-01', end: '2024-03-04' },
      { start: '2024-03-01', end: '2024-03-04' },
    ],
    [{ start: '2024-03-01' }, { start: '2024-03-01' }],
    [
      { start: '2024-02-29', endUnknown: true },
      { start: '2024-02-29', end: '2024-03-01' },
    ],
    [{ start: '2024-03-01', endUnknown: false }, { start: '2024-03-01' }],
    [
      { start: '2024-03-01', end: '2024-03-04', endUnknown: true },
      { start: '2024-03-01', end: '2024-03-04' },
    ],
    [
      { start: '9999-12-31', endUnknown: true },
      { start: '9999-12-31', end: '9999-12-31' },
    ], // no day comes after it
  ] as const)('of %j are %j', (record, expected) => {
    expect(knownPeriodOf(record)).toEqual(expected);
  });
});

describe('whether a record held on a day', () => {
  it.each([
    ['before it', { end: '2024-03-05' }, '2024-02-29', 'no'],
    ['on its first day', { end: '2024-03-05' }, '2024-03-01', 'yes'],
    ['on its last day', { end: '2024-03-05' }, '2024-03-04', 'yes'],
    ['on the day it ends', { end: '2024-03-05' }, '2024-03-05', 'no'],
    ['while it runs', {}, '9999-12-31', 'yes'],
    ['on the first day of one whose end is unknown', { endUnknown: true }, '2024-03-01', 'yes'],
    ['after that day', { endUnknown: true }, '2024-03-02', 'unknown'],
    ['with an end besides', { endUnknown: true, end: '2024-03-05' }, '2024-03-04', 'yes'],
    ['past that end', { endUnknown: true, end: '2024-03-05' }, '2024-03-05', 'no'],
  ] as const)('%s', (_, fields, day, expected) => {
    expect(standingOn({ start: '2024-03-01', ...fields }, day)).toBe(expected);
  });
});
