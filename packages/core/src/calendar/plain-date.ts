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

/** Days from 1 March of the year 0 to 1 January 1970. */
const daysUpTo1970 = 719_468;

/** Days in 400 years, after which the calendar repeats itself. */
const daysInCycle = 146_097;

/** The numbers of the first and the last day of all. */
const firstDayNumber = -719_162;
const lastDayNumber = 2_932_896;

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
  // Years are counted from 1 March, so that the leap day comes last, in cycles of 400 (Hinnant, days_from_civil,
  // howardhinnant.github.io/date_algorithms.html): half the work of a Date.
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) + day - 1 - daysUpTo1970;
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
  if (!Number.isInteger(number) || number < firstDayNumber || number > lastDayNumber) {
    throw new JeugdError('core/invalid-date', noSuchDayTexts);
  }
  // The inverse: cycles of 400 years, years in the cycle, days in the year from 1 March on.
  const days = number + daysUpTo1970;
  const cycle = Math.floor(days / daysInCycle);
  const rest = days - cycle * daysInCycle;
  const years = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const dayOfYear = rest - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const months = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * months + 2) / 5) + 1;
  const month = months < 10 ? months + 3 : months - 9;
  return dateOf(cycle * 400 + years + (month <= 2 ? 1 : 0), month, day);
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
  const year = 100 * twoDigits(date, 0) + twoDigits(date, 2);
  return [year, twoDigits(date, 5), twoDigits(date, 8)];
}

/** Two digits of a text as a number; not a number where the text is shorter. */
function twoDigits(text: string, at: number): number {
  return 10 * (text.charCodeAt(at) - zero) + (text.charCodeAt(at + 1) - zero);
}

/** The date with a year, month and day; the caller knows that the day exists. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as PlainDate;
}

const zero = 48;

function padded(number: number, width: 2 | 4): string {
  if (width === 2) return number < 10 ? `0${number}` : `${number}`;
  return number < 1000 ? String(number).padStart(width, '0') : `${number}`;
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
