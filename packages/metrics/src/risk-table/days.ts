/**
 * Which columns can be counted in lists of days: those whose usable times are whole and not too far apart.
 */
import { mostNumbers, numbersPerDay } from './day-lists.js';
import { numberOf } from './number-of.js';
import type { Presence } from './presence.js';
import type { NumberColumn, RiskColumns } from './risk-columns.js';

/**
 * How many days the lists must hold, or `undefined` when some time is not whole or the lists would be too long.
 * Times and entries that cannot be used do not matter.
 */
export function daysIn(columns: RiskColumns): number | undefined {
  const { times, entries, present = {} } = columns;
  const lastEntry = entries === undefined ? 0 : lastDayOf(entries, present.entries);
  const days = Math.max(lastDayOf(times, present.times), lastEntry) + 1;
  return days * numbersPerDay(columns) <= mostNumbers ? days : undefined;
}

/** The last day in a column, 0 when there is none, infinite when a usable time is not whole. */
function lastDayOf(column: NumberColumn, marks: Presence | undefined): number {
  let last = 0;
  for (let row = 0; row < column.length; row += 1) {
    const time = numberOf(column[row], row, marks);
    if (time > last && time < Number.POSITIVE_INFINITY) last = time;
    if (time !== Math.floor(time) && time > 0) return Number.POSITIVE_INFINITY;
  }
  return last;
}
