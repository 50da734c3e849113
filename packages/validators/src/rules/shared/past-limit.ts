/** Limits of the law over a record: what lasts longer than it may, and what was done too late. */
import { addDays, type ClosedPeriod, type PlainDate } from '@jeugd/core';
import { firstDayOutside, type LegalLimitId } from '@jeugd/core/legal';

/** Whether what began on a day goes on past the limit on the days that are judged. */
export function lastsTooLong(limit: LegalLimitId, start: PlainDate, days: ClosedPeriod): boolean {
  const end = firstDayOutside(limit, start, days.start);
  return end !== undefined && end < days.end;
}

/**
 * The last day on which something was in time, when it was done later, or was not done and that day is past on `asOf`;
 * else `undefined`. Before the law there was no term to miss.
 */
export function missedTerm(
  limit: LegalLimitId,
  from: PlainDate,
  doneOn: PlainDate | undefined,
  asOf: PlainDate,
): { readonly lastDay: PlainDate } | undefined {
  const tooLate = firstDayOutside(limit, from);
  if (tooLate === undefined || (doneOn ?? asOf) < tooLate) return undefined;
  return { lastDay: addDays(tooLate, -1) };
}
