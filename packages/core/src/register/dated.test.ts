import { describe, expect, it } from 'vitest';
import { knownPeriodOf } from './index.js';

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
