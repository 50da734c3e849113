import { UTCDateMini } from '@date-fns/utc';
import { addMonths as addMonthsOfDateFns } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, addWeeks, addYears, dateOfDayNumber, dayNumber } from './index.js';

describe('addMonths', () => {
  it.each([
    ['2024-01-15', 0, '2024-01-15'],
    ['2024-01-15', 1, '2024-02-15'],
    ['2024-01-31', 1, '2024-02-29'], // the last day of a month that lacks the day
    ['2023-01-29', 1, '2023-02-28'],
    ['2023-01-31', 3, '2023-04-30'],
    ['2024-02-29', 1, '2024-03-29'], // and not the last day of March
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-31', -2, '2023-11-30'],
    ['0001-02-28', -1, '0001-01-28'],
    ['0050-05-31', 1, '0050-06-30'],
    ['9999-11-30', 1, '9999-12-30'],
  ] as const)('%s, %d months later: %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it.each([
    ['0001-01-31', -1],
    ['9999-12-01', 1],
    ['2024-01-31', 1e9],
    ['2024-01-31', 1.5],
    ['2024-01-31', Number.NaN],
    ['2024-01-31', Number.POSITIVE_INFINITY],
  ] as const)('from %s, refuses %d months, which lead to no day', (date, months) => {
    expect(() => addMonths(date, months)).toThrow(expect.objectContaining({ code: 'core/invalid-date' }));
  });
});

describe('addMonths beside date-fns', () => {
  it('gives the same day for any day of 1900 to 2100 and any number of months', () => {
    const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (day, months) => {
        const expected = addMonthsOfDateFns(new UTCDateMini(day * 86_400_000), months)
          .toISOString()
          .slice(0, 10);
        expect(addMonths(dateOfDayNumber(day), months)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('addYears', () => {
  it.each([
    ['2024-03-01', 1, '2025-03-01'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -1, '2023-02-28'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2024-08-31', 0.5, '2025-02-28'], // half a year is six months
  ] as const)('%s, %d years later: %s', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected);
  });

  it('refuses a part of a year that is no whole number of months', () => {
    expect(() => addYears('2024-03-01', 0.1)).toThrow(/whole number/);
  });
});

describe('addWeeks', () => {
  it.each([
    ['2024-02-01', 4, '2024-02-29'],
    ['2023-12-25', 1, '2024-01-01'],
    ['2024-03-25', 13, '2024-06-24'],
    ['2024-03-07', -1, '2024-02-29'],
  ] as const)('%s, %d weeks later: %s', (date, weeks, expected) => {
    expect(addWeeks(date, weeks)).toBe(expected);
  });

  it('refuses a part of a week', () => {
    expect(() => addWeeks('2024-03-01', 0.5)).toThrow(expect.objectContaining({ code: 'core/invalid-date' }));
  });
});
