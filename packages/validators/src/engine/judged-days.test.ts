import { describe, expect, it } from 'vitest';
import { daysInForce, daysJudged } from './judged-days.js';

describe('daysInForce', () => {
  const days = daysInForce({}, daysJudged('2025-01-01'));

  it.each([
    [
      'an open end, up to and including asOf',
      { start: '2024-12-01' },
      { start: '2024-12-01', end: '2025-01-02' },
    ],
    [
      'a recorded end after asOf, as recorded',
      { start: '2024-12-01', end: '2026-01-01' },
      { start: '2024-12-01', end: '2026-01-01' },
    ],
    [
      'an unknown end: its first day',
      { start: '2024-12-31', endUnknown: true },
      { start: '2024-12-31', end: '2025-01-01' },
    ],
    ['one day', { date: '2024-02-29' }, { start: '2024-02-29', end: '2024-03-01' }],
    ['no start: always there', { end: '2020-01-01' }, { start: '0001-01-01', end: '2020-01-01' }],
    ['no dates at all', {}, { start: '0001-01-01', end: '2025-01-02' }],
    ['a start after asOf', { start: '2025-01-02' }, undefined],
    ['no days', { start: '2024-03-01', end: '2024-03-01' }, undefined],
    ['the last day of all', { date: '9999-12-31' }, undefined],
  ] as const)('of a record with %s', (_, record, expected) => {
    expect(days(record)).toEqual(expected);
  });
});
