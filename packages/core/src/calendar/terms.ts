/**
 * Terms of weeks, months and years.
 *
 * A term of n months or years from a day ends on the same day of the month n months later, or on the last day of
 * that month when it lacks the day; the day it ends is the first day outside. (Reference: `terms` of the domain rules.)
 */
import { JeugdError } from '../findings/jeugd-error.js';
import { addDays, dateOf, daysInMonth, numbersOf, type PlainDate } from './plain-date.js';
import { noSuchDayTexts } from './texts.js';

/**
 * The day a number of months later, or earlier when negative; the last day of the month when it lacks the day.
 *
 * @dutch maanden optellen
 * @throws {JeugdError} `core/invalid-date` when the number is not whole or the result lies outside the years 1 to 9999
 * @example
 * addMonths('2024-01-31', 1); // '2024-02-29'
 * addMonths('2024-12-01', 6); // '2025-06-01'
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = numbersOf(date);
  const monthsSinceYear0 = 12 * year + (month - 1) + months;
  const newYear = Math.floor(monthsSinceYear0 / 12);
  if (!Number.isInteger(months) || newYear < 1 || newYear > 9999) {
    throw new JeugdError('core/invalid-date', noSuchDayTexts);
  }
  const newMonth = monthsSinceYear0 - 12 * newYear + 1;
  return dateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/**
 * The day a number of years later, or earlier when negative. From 29 February to a common year this gives
 * 28 February; for birthdays use `birthdayOf`.
 *
 * @dutch jaren optellen
 * @throws {JeugdError} `core/invalid-date` when the number is not whole months or the result lies outside the years 1 to 9999
 * @example
 * addYears('2024-02-29', 1); // '2025-02-28'
 */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, 12 * years);
}

/**
 * The day a number of weeks later, or earlier when negative: 4 weeks are 28 days.
 *
 * @dutch weken optellen
 * @throws {JeugdError} `core/invalid-date` when the number is not whole days or the result lies outside the years 1 to 9999
 * @example
 * addWeeks('2024-03-01', 4); // '2024-03-29'
 */
export function addWeeks(date: PlainDate, weeks: number): PlainDate {
  return addDays(date, 7 * weeks);
}
