/**
 * Days: a day is a civil date, without a time and without a time zone.
 *
 * Text of the form `2024-03-01` compares with `<` and `>` in the order of the calendar, travels as JSON and is
 * read by people. Nothing here asks the clock: what depends on today takes `asOf`.
 */
import { JeugdError } from '../findings/jeugd-error.js';
import { invalidDateTexts, noSuchDayTexts } from './texts.js';

/**
 * A day in the calendar, `'2024-03-01'`, from year 1 to 9999.
 *
 * A literal compiles, a loose `string` does not: use {@link plainDate} or {@link isPlainDate} at the border.
 *
 * @dutch datum
 */
export type PlainDate = `${number}-${number}-${number}`;

/**
 * The first day that can be written.
 *
 * @dutch eerste datum
 */
export const firstDayOfAll: PlainDate = '0001-01-01';

/**
 * The last day that can be written. Some systems write it for an end that has not come.
 *
 * @dutch laatste datum
 */
export const lastDayOfAll: PlainDate = '9999-12-31';

const millisecondsPerDay = 86_400_000;

/**
 * Whether a value is a day that exists, written as `2024-03-01`.
 *
 * @dutch is een datum
 * @example
 * isPlainDate('2024-02-29'); // true
 * isPlainDate('2023-02-30'); // false
 * isPlainDate('1 maart 2024'); // false
 */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const [year, month, day] = numbersOf(value as PlainDate);
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The day that a text names.
 *
 * @dutch datum
 * @throws {JeugdError} `core/invalid-date` when the text is no existing day written as `2024-03-01`
 * @example
 * plainDate('2024-03-01'); // '2024-03-01'
 */
export function plainDate(text: string): PlainDate {
  if (isPlainDate(text)) return text;
  throw new JeugdError('core/invalid-date', invalidDateTexts);
}

/**
 * Days since 1 January 1970, negative before: the form to calculate with.
 *
 * @dutch dagnummer
 * @example
 * dayNumber('1970-01-02'); // 1
 */
export function dayNumber(date: PlainDate): number {
  const [year, month, day] = numbersOf(date);
  return civilMilliseconds(year, month, day) / millisecondsPerDay;
}

/**
 * The day with a number; the inverse of {@link dayNumber}.
 *
 * @dutch datum van een dagnummer
 * @throws {JeugdError} `core/invalid-date` when the number is not whole or lies outside the years 1 to 9999
 * @example
 * dateOfDayNumber(19783); // '2024-03-01'
 */
export function dateOfDayNumber(number: number): PlainDate {
  const date = new Date(number * millisecondsPerDay);
  const year = date.getUTCFullYear();
  if (!Number.isInteger(number) || !(year >= 1 && year <= 9999)) {
    throw new JeugdError('core/invalid-date', noSuchDayTexts);
  }
  return dateOf(year, date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * Whole days from one day to another; negative when `to` lies before `from`.
 *
 * @dutch dagen tussen
 * @example
 * daysBetween('2024-02-28', '2024-03-01'); // 2
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day a number of days later, or earlier when the number is negative.
 *
 * @dutch dagen optellen
 * @throws {JeugdError} `core/invalid-date` when the number is not whole or the result lies outside the years 1 to 9999
 * @example
 * addDays('2024-02-28', 2); // '2024-03-01'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * The order of two days, for sorting: negative when `a` comes first, 0 when they are the same day.
 *
 * @dutch datums vergelijken
 * @example
 * (['2024-03-01', '2023-12-31'] as PlainDate[]).sort(compareDates)[0]; // '2023-12-31'
 */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The earlier of two days.
 *
 * @dutch vroegste datum
 * @example
 * earliest('2024-03-01', '2023-12-31'); // '2023-12-31'
 */
export function earliest(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

/**
 * The later of two days.
 *
 * @dutch laatste datum
 * @example
 * latest('2024-03-01', '2023-12-31'); // '2024-03-01'
 */
export function latest(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

/** Year, month and day of a date, as numbers. */
export function numbersOf(date: PlainDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** The date with a year, month and day; the caller knows that the day exists. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as PlainDate;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month: 28 to 31; none for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysInMonths[month - 1] ?? 0);
}

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999, hence the 400 years there and back (a whole calendar cycle). */
function civilMilliseconds(year: number, month: number, day: number): number {
  return Date.UTC(year + 400, month - 1, day) - 146_097 * millisecondsPerDay;
}
