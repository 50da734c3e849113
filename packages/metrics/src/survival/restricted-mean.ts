/**
 * The restricted mean: the average time until leaving, counted up to a horizon `tau`. Unlike a mean it needs nobody
 * to have left, and unlike a median it is always reached.
 */
import { reachOf, usualLevel } from '../statistics/level.js';
import { normalUpperTail } from '../statistics/normal.js';
import type { Limits } from './confidence.js';
import type { SurvivalCurve } from './kaplan-meier.js';
import { lastAtOrBefore } from './steps.js';

/**
 * A restricted mean.
 *
 * @dutch beperkt gemiddelde
 */
export interface RestrictedMean {
  /** The horizon. */
  readonly tau: number;
  /** Average time from the start of the curve to leaving or the horizon, whichever is first. */
  readonly value: number;
  /** Standard error of the average; `null` when rows count for fractions. */
  readonly standardError: number | null;
  /** The horizon lies after the last time of the curve while some had not left: the flat end was drawn on. */
  readonly isExtrapolated: boolean;
}

/**
 * The area under a survival curve from its start to `tau`. Its variance is the sum over the events of
 * (area from the event to tau)² · d / (n (n − d)): the variance of the estimate, not of the times.
 *
 * `null` on a curve without rows, or when `tau` is no time at or after its start.
 *
 * @dutch beperkt gemiddelde
 * @example
 * const rows = [1, 2, 3, 4, 5].map((time) => ({ time, cause: 'home' }));
 * const curve = kaplanMeier(riskTable(rows, { definition: 'demo' }).table);
 * restrictedMean(curve, 3)?.value.toFixed(6); // '2.400000'
 * restrictedMean(curve, 5)?.standardError?.toFixed(6); // '0.632456'
 */
export function restrictedMean(curve: SurvivalCurve, tau: number): RestrictedMean | null {
  const { points, start, n, isFractional } = curve;
  if (n === 0 || !(tau >= start && tau < Number.POSITIVE_INFINITY)) return null;
  const last = lastAtOrBefore(points, tau);
  let area = 0; // from the point in hand to tau
  let variance = 0;
  let until = tau;
  for (let position = last; position >= 0; position -= 1) {
    const point = points[position];
    if (point === undefined) break;
    const { time, survival, events, atRisk } = point;
    area += survival * (until - time);
    until = time;
    // After the last exit there is no area, so the infinite term there does not count.
    if (area > 0) variance += area ** 2 * (events / atRisk / (atRisk - events));
  }
  const end = points.at(-1);
  return {
    tau,
    value: area + (until - start),
    standardError: isFractional ? null : Math.sqrt(variance),
    isExtrapolated: end !== undefined && end.time < tau && end.survival > 0,
  };
}

/**
 * A difference between two restricted means, with its interval.
 *
 * @dutch verschil in beperkt gemiddelde
 */
export interface MeanDifference extends Limits {
  /** The first minus the second. */
  readonly value: number;
  /** Standard error; `null` when that of either is. */
  readonly standardError: number | null;
  /** Confidence level. */
  readonly level: number;
  /** The chance of a difference this large if the means were equal; `null` without a standard error above 0. */
  readonly pValue: number | null;
}

/**
 * The difference between the restricted means of two independent groups up to the same horizon, with a normal
 * interval and test. `null` when either mean is not estimable or the horizons differ.
 *
 * @dutch verschil in verblijfsduur
 * @param options `level`: confidence level, 0.95 unless told
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const long = { tau: 365, value: 200, standardError: 3, isExtrapolated: false };
 * const short = { tau: 365, value: 70, standardError: 4, isExtrapolated: false };
 * restrictedMeanDifference(long, short)?.value; // 130
 * restrictedMeanDifference(long, short)?.standardError; // 5
 * restrictedMeanDifference(long, short)?.pValue?.toPrecision(3); // '4.95e-149'
 * restrictedMeanDifference(long, null); // null
 */
export function restrictedMeanDifference(
  first: RestrictedMean | null,
  second: RestrictedMean | null,
  options: { readonly level?: number } = {},
): MeanDifference | null {
  const { level = usualLevel } = options;
  const reach = reachOf(level);
  if (first === null || second === null || first.tau !== second.tau) return null;
  const value = first.value - second.value;
  if (first.standardError === null || second.standardError === null) {
    return { value, standardError: null, lower: null, upper: null, level, pValue: null };
  }
  const standardError = Math.hypot(first.standardError, second.standardError);
  return {
    value,
    standardError,
    lower: value - reach * standardError,
    upper: value + reach * standardError,
    level,
    pValue: standardError > 0 ? 2 * normalUpperTail(Math.abs(value) / standardError) : null,
  };
}
