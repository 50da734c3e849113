/**
 * The last day in, and the first day no longer in: the one place where the two are translated.
 *
 * Messages name the last day of a period; a register the first day after it. A message that writes 31 December 9999 for
 * an end that has not come says that there is none.
 */
import { addDays, lastDayOfAll, type PlainDate } from '@jeugd/core';

/** The first day no longer in, after the last day that a message names; `undefined` while there is no end. */
export function endAfter(lastDay: PlainDate): PlainDate | undefined {
  return lastDay === lastDayOfAll ? undefined : addDays(lastDay, 1);
}

/** The last day in, before the end of a register. */
export function lastDayBefore(end: PlainDate): PlainDate {
  return addDays(end, -1);
}
