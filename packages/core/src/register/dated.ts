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
 * The days of which it is known that a record held: up to its end, open while it runs, and only the first day when
 * the end is unknown. Unknown ends are not running ends. A recorded end counts, also where the record says besides
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
