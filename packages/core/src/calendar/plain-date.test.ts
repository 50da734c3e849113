import { describe, expect, expectTypeOf, it } from 'vitest';
import { JeugdError } from '../findings/index.js';
import {
  addDays,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  earliest,
  isPlainDate,
  latest,
  type PlainDate,
  plainDate,
} from './index.js';

const existing = [
  '0001-01-01',
  '0099-12-31', // the years a Date reads as 1900 to 1999
  '0100-03-01',
  '1900-02-28',
  '2000-02-29', // divides by 400
  '2023-02-28',
  '2024-02-29',
  '2024-04-30',
  '2024-12-31',
  '9999-12-31',
];
const notExisting = [
  '0000-01-01',
  '0000-12-31',
  '1900-02-29', // divides by 100, not by 400
  '2023-02-29',
  '2023-02-30',
  '2024-02-30',
  '2024-04-31',
  '2024-12-32',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
];
const notWrittenAsDay = [
  '',
  '2024-3-1',
  '20240301',
  '01-03-2024',
  '2024/03/01',
  '2024-03-01T00:00:00Z',
  ' 2024-03-01',
  '2024-03-01\n',
  '12024-03-01',
  '-001-03-01',
  '1 maart 2024',
  '２０２４-03-01',
];

describe('isPlainDate', () => {
  it.each(existing)('accepts %s', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([...notExisting, ...notWrittenAsDay])('refuses %j', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  it.each([undefined, null, 20240301, new Date(0), ['2024-03-01'], {}])(
    'refuses what is no text: %j',
    (value) => {
      expect(isPlainDate(value)).toBe(false);
    },
  );

  it('knows the length of every month', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, length] of lengths.entries()) {
      const month = `2023-${String(index + 1).padStart(2, '0')}`;
      expect(isPlainDate(`${month}-${length}`), month).toBe(true);
      expect(isPlainDate(`${month}-${length + 1}`), month).toBe(false);
    }
  });

  it('takes a literal and no loose text where a day is asked', () => {
    expectTypeOf<'2024-03-01'>().toExtend<PlainDate>();
    expectTypeOf<string>().not.toExtend<PlainDate>();
    expectTypeOf<'1 maart 2024'>().not.toExtend<PlainDate>();
  });
});

describe('plainDate', () => {
  it.each(existing)('gives %s back unchanged', (text) => {
    expect(plainDate(text)).toBe(text);
  });

  it('says what was expected in both languages, and never what stood there', () => {
    try {
      plainDate('2023-02-30');
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof JeugdError)) throw error;
      expect(error.code).toBe('core/invalid-date');
      expect(error.message).toMatch(/Expected: .*2024-03-01/);
      expect(error.in('nl')).toMatch(/Verwacht: .*2024-03-01/);
      expect(JSON.stringify(error) + error.message + error.in('nl')).not.toContain('2023-02-30');
    }
  });
});

describe('dayNumber and dateOfDayNumber', () => {
  // Computed with Python: datetime.date(…).toordinal() − 719163.
  it.each([
    ['0001-01-01', -719_162],
    ['0099-12-31', -683_004],
    ['1582-10-15', -141_427],
    ['1900-03-01', -25_508],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2024-03-31', 19_813],
    ['9999-12-31', 2_932_896],
  ] as const)('number %s as %d, and back', (date, number) => {
    expect(dayNumber(date)).toBe(number);
    expect(dateOfDayNumber(number)).toBe(date);
  });

  it.each([-719_163, 2_932_897, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15])(
    'refuse the number %d, which is no day in the years 1 to 9999',
    (number) => {
      expect(() => dateOfDayNumber(number)).toThrow(expect.objectContaining({ code: 'core/invalid-date' }));
    },
  );
});

describe('addDays and daysBetween', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-30', 2, '2024-04-01'], // across the start of summer time
    ['2024-10-26', 2, '2024-10-28'], // and its end
    ['2011-12-29', 2, '2011-12-31'], // Samoa had no 30 December 2011
    ['2024-03-01', 0, '2024-03-01'],
  ] as const)('from %s, %d days lead to %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it('refuse to leave the calendar and to add part of a day', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(expect.objectContaining({ code: 'core/invalid-date' }));
    expect(() => addDays('0001-01-01', -1)).toThrow(expect.objectContaining({ code: 'core/invalid-date' }));
    expect(() => addDays('2024-03-01', 1.5)).toThrow(/whole number/);
  });
});

describe('the order of days', () => {
  it('is that of the calendar', () => {
    const days: PlainDate[] = ['2024-03-01', '0999-12-31', '2023-12-31', '2024-02-29'];
    expect([...days].sort(compareDates)).toEqual(['0999-12-31', '2023-12-31', '2024-02-29', '2024-03-01']);
    expect(compareDates('2024-03-01', '2024-03-01')).toBe(0);
  });

  it('tells the earlier and the later of two', () => {
    expect(earliest('2024-03-01', '2024-02-29')).toBe('2024-02-29');
    expect(earliest('2024-02-29', '2024-03-01')).toBe('2024-02-29');
    expect(latest('2024-03-01', '2024-02-29')).toBe('2024-03-01');
    expect(latest('2024-02-29', '2024-03-01')).toBe('2024-03-01');
  });
});
