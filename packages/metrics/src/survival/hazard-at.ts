/**
 * A cumulative hazard at a chosen time.
 */
import type { Limits } from './confidence.js';
import type { HazardCurve } from './nelson-aalen.js';
import { placeOn, sureOf, unsure } from './steps.js';

/**
 * A cumulative hazard at a chosen time. `null` is not estimable.
 *
 * @dutch cumulatieve hazard op een tijdstip
 */
export interface HazardAt extends Limits {
  /** The time asked for. */
  readonly time: number;
  /** Who was at risk at the first time of the curve at or after this one; 0 after the last. */
  readonly atRisk: number;
  /** Cumulative hazard, exits at this time counted. */
  readonly value: number | null;
  /** Standard error. */
  readonly standardError: number | null;
}

/**
 * A cumulative hazard at a time, exits at that time counted. Before the first point it is 0; after the last point the
 * last value stands, with nobody at risk. Before the start of the curve, and on a curve without rows, it is not
 * estimable.
 *
 * @dutch cumulatieve hazard op een tijdstip
 * @example
 * const rows = [{ time: 3, cause: 'home' }, { time: 5, cause: 'other' }];
 * const curve = nelsonAalen(riskTable(rows, { definition: 'demo' }).table, { events: ['home'] });
 * hazardAt(curve, 2).value; // 0
 * hazardAt(curve, 365).value; // 0.5
 */
export function hazardAt(curve: HazardCurve, time: number): HazardAt {
  const place = placeOn(curve, time);
  if (place === null) return { time, atRisk: 0, value: null, ...unsure };
  const { value, standardError, lower, upper } = place.point ?? { value: 0, ...sureOf(0, curve) };
  return { time, atRisk: place.atRisk, value, standardError, lower, upper };
}
