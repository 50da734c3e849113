/** Nights that lie in some days. */
import { type ClosedPeriod, clamp, daysBetween } from '@jeugd/core';

/** How many nights periods without overlap have. */
export function nightsIn(periods: readonly ClosedPeriod[]): number {
  return periods.reduce((nights, { start, end }) => nights + daysBetween(start, end), 0);
}

/** How many nights of periods without overlap lie within some days. */
export function nightsWithin(periods: readonly ClosedPeriod[], days: ClosedPeriod): number {
  return nightsIn(periods.flatMap((period) => clamp(period, days) ?? []));
}
