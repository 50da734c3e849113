/** Nights that lie in some days. */
import { type ClosedPeriod, clamp, daysBetween } from '@jeugd/core';

/** How many nights of periods without overlap lie within some days. */
export function nightsWithin(periods: readonly ClosedPeriod[], days: ClosedPeriod): number {
  let nights = 0;
  for (const period of periods) {
    const inside = clamp(period, days);
    if (inside !== undefined) nights += daysBetween(inside.start, inside.end);
  }
  return nights;
}
