/**
 * Reading a cumulative incidence: at a chosen time, or the time by which a share has left for the cause.
 */
import type { IncidenceCurve } from './aalen-johansen.js';
import type { Limits } from './confidence.js';
import { checkProbability, type QuantileEstimate } from './quantile.js';
import { equalWithin, placeOn, sureOf, unsure } from './steps.js';

/**
 * A cumulative incidence at a chosen time. `null` is not estimable.
 *
 * @dutch cumulatieve incidentie op een tijdstip
 */
export interface IncidenceAt extends Limits {
  /** The time asked for. */
  readonly time: number;
  /** Who was at risk at the first time of the curve at or after this one; 0 after the last. */
  readonly atRisk: number;
  /** Share that has left for the cause, exits at this time counted. */
  readonly value: number | null;
  /** Standard error. */
  readonly standardError: number | null;
}

/**
 * A cumulative incidence at a time, exits at that time counted. Before the first point it is 0; after the last point
 * the last value stands, with nobody at risk. Before the start of the curve, and on a curve without rows, it is not
 * estimable.
 *
 * @dutch cumulatieve incidentie op een tijdstip
 * @example
 * const rows = [{ time: 3, cause: 'home' }, { time: 5, cause: 'other' }];
 * const [home] = aalenJohansen(riskTable(rows, { definition: 'demo' }).table);
 * incidenceAt(home, 2).value; // 0
 * incidenceAt(home, 365).value; // 0.5
 */
export function incidenceAt(curve: IncidenceCurve, time: number): IncidenceAt {
  const place = placeOn(curve, time);
  if (place === null) return { time, atRisk: 0, value: null, ...unsure };
  const { value, standardError, lower, upper } = place.point ?? { value: 0, ...sureOf(0, curve) };
  return { time, atRisk: place.atRisk, value, standardError, lower, upper };
}

/**
 * The first time by which a share `p` of all rows has left for the cause; `null` when it is not reached. The limits
 * are the times at which the upper and the lower limit of the curve reach `p`.
 *
 * @dutch mediane tijd tot
 * @throws {JeugdError} `metrics/invalid-probability` unless p lies between 0 and 1
 * @example
 * const rows = [{ time: 3, cause: 'home' }, { time: 5, cause: 'other' }];
 * const [home] = aalenJohansen(riskTable(rows, { definition: 'demo' }).table);
 * incidenceQuantile(home, 0.5).value; // 3
 * incidenceQuantile(home, 0.6).value; // null
 */
export function incidenceQuantile(curve: IncidenceCurve, p: number): QuantileEstimate {
  checkProbability(p);
  const timeUpTo = (column: 'value' | 'lower' | 'upper') =>
    curve.points.find((point) => (point[column] ?? 0) >= p - equalWithin)?.time ?? null;
  return { value: timeUpTo('value'), lower: timeUpTo('upper'), upper: timeUpTo('lower') };
}
