/** Terms within which something must be done. */
import { addDays, type PlainDate } from '@jeugd/core';
import { firstDayOutside, type LegalLimitId } from '@jeugd/core/legal';

/**
 * The last day on which it was in time, when it was done later, or was not done and that day is past; else `undefined`.
 * Before the law there was no term to miss.
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
