/**
 * Records as far as their days are concerned.
 */
import type { Period } from '../calendar/period.js';
import { addDays, lastDayOfAll, type PlainDate } from '../calendar/plain-date.js';

/**
 * The days of a record: a period, or one day.
 *
 * @dutch gedateerd record
 */
export interface Dated {
  /** First day. */
  readonly start?: PlainDate;
  /** First day no longer. */
  readonly end?: PlainDate;
  /** It has ended, but nobody knows when. */
  readonly endUnknown?: boolean;
  /** The one day it is about. */
  readonly date?: PlainDate;
}

/**
 * Whether a record held on a day: its first day counts, the day it ends does not. Of a record whose end is unknown
 * nobody can tell after the first day.
 *
 * @dutch geldt op een dag
 * @example
 * standingOn({ start: '2024-03-01', end: '2024-03-05' }, '2024-03-04'); // 'yes'
 * standingOn({ start: '2024-03-01', end: '2024-03-05' }, '2024-03-05'); // 'no'
 * standingOn({ start: '2024-03-01', endUnknown: true }, '2024-03-01'); // 'yes'
 * standingOn({ start: '2024-03-01', endUnknown: true }, '2024-03-02'); // 'unknown'
 */
export function standingOn(
  { start, end, endUnknown }: Dated & { readonly start: PlainDate },
  day: PlainDate,
): 'yes' | 'no' | 'unknown' {
  if (day < start) return 'no';
  if (end !== undefined) return day < end ? 'yes' : 'no';
  return endUnknown && day > start ? 'unknown' : 'yes';
}

/**
 * The days of which it is known that a record held: up to its end, open while it runs, and only the first day when
 * the end is unknown. Unknown ends are not running ends: whether a record held on one day is for {@link standingOn}. A recorded end counts, also where the record says besides
 * that its end is unknown.
 *
 * @dutch bekende periode
 * @example
 * knownPeriodOf({ start: '2024-03-01' }); // { start: '2024-03-01' }
 * knownPeriodOf({ start: '2024-03-01', endUnknown: true }); // { start: '2024-03-01', end: '2024-03-02' }
 */
export function knownPeriodOf({ start, end, endUnknown }: Dated & { readonly start: PlainDate }): Period {
  if (end !== undefined) return { start, end };
  if (!endUnknown) return { start };
  return { start, end: start === lastDayOfAll ? start : addDays(start, 1) };
}
