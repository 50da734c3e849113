/** Days of months and years, as the rules compare them. */
import { addDays, addYears, lastDayOfAll, type PlainDate } from '@jeugd/core';

/** Whether two days lie in the same calendar month. */
export function isSameMonth(a: PlainDate, b: PlainDate): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

/** Whether a day is the first of its month. */
export function isFirstOfMonth(day: PlainDate): boolean {
  return day.endsWith('-01');
}

/** Whether a day is the last of its month. */
export function isLastOfMonth(day: PlainDate): boolean {
  return day === lastDayOfAll || isFirstOfMonth(addDays(day, 1));
}

/** Whether a day lies more than so many years before another; exactly so many years is not more. */
export function isLongBefore(day: PlainDate, years: number, other: PlainDate): boolean {
  const yearsBetween = yearOf(other) - yearOf(day);
  return yearsBetween === years ? day < addYears(other, -years) : yearsBetween > years;
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}
