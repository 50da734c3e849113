/** Limits of the law over a record: what lasts longer than it may, and what was done too late. */
import type { ClosedPeriod, PlainDate } from '@jeugd/core';
import { firstDayOutside, type LegalLimitId } from '@jeugd/core/legal';

/** Whether what began on a day goes on past the limit on the days that are judged. */
export function lastsTooLong(limit: LegalLimitId, start: PlainDate, days: ClosedPeriod): boolean {
  const end = firstDayOutside(limit, start, days.start);
  return end !== undefined && end < days.end;
}

/** Whether something that had to be done within a limit was done too late; what was never done is judged on `asOf`. */
export function isDoneTooLate(
  limit: LegalLimitId,
  from: PlainDate,
  doneOn: PlainDate | undefined,
  asOf: PlainDate,
): boolean {
  const tooLate = firstDayOutside(limit, from);
  return tooLate !== undefined && (doneOn ?? asOf) >= tooLate;
}
