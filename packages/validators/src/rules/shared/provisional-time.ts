/** Provisional time: that of a provisional order, or of an authorisation given with it. It is no part of the year after. */
import { type ClosedPeriod, daysBetween, type Period } from '@jeugd/core';
import { firstDayOutside, type LegalLimitId } from '@jeugd/core/legal';

/**
 * The days of provisional time that a term after it seems to count: those on which both run, or all of them when the
 * term ends a year after the provisional time began. 0 when there are none.
 */
export function provisionalDaysCounted(
  limit: LegalLimitId,
  provisional: ClosedPeriod,
  { start, end }: Period,
): number {
  if (start < provisional.end) return daysBetween(start, provisional.end);
  const isCountedIn = end !== undefined && end === firstDayOutside(limit, provisional.start);
  return isCountedIn ? daysBetween(provisional.start, provisional.end) : 0;
}
