/**
 * The ratio of two restricted means: "children stay 20 % shorter", where the difference says "41 days shorter".
 */
import { reachOf, usualLevel } from '../statistics/level.js';
import { normalUpperTail } from '../statistics/normal.js';
import type { Limits } from './confidence.js';
import type { RestrictedMean } from './restricted-mean.js';

/**
 * A ratio between two restricted means, with its interval.
 *
 * @dutch verhouding van beperkte gemiddelden
 */
export interface MeanRatio extends Limits {
  /** The first over the second: 1 is no difference. */
  readonly value: number;
  /** Standard error of the logarithm of the ratio; `null` when that of either mean is. */
  readonly standardErrorOfLog: number | null;
  /** Confidence level. */
  readonly level: number;
  /** The chance of a ratio this far from 1 if the means were equal; `null` without a standard error above 0. */
  readonly pValue: number | null;
}

/**
 * The ratio of the restricted means of two independent groups up to the same horizon. The interval is made on the
 * scale of the logarithm, with variance Σ (standard error / mean)². `null` when either mean is not estimable or 0, or
 * the horizons differ.
 *
 * @dutch verhouding in verblijfsduur
 * @param options `level`: confidence level, 0.95 unless told
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const short = { tau: 365, value: 160, standardError: 8, isExtrapolated: false };
 * const long = { tau: 365, value: 200, standardError: 6, isExtrapolated: false };
 * const ratio = restrictedMeanRatio(short, long);
 * ratio?.value; // 0.8
 * ratio?.lower?.toFixed(4); // '0.7136'
 * ratio?.upper?.toFixed(4); // '0.8969'
 * restrictedMeanRatio(short, null); // null
 */
export function restrictedMeanRatio(
  first: RestrictedMean | null,
  second: RestrictedMean | null,
  options: { readonly level?: number } = {},
): MeanRatio | null {
  const { level = usualLevel } = options;
  const reach = reachOf(level);
  if (first === null || second === null || first.tau !== second.tau) return null;
  if (first.value === 0 || second.value === 0) return null;
  const value = first.value / second.value;
  if (first.standardError === null || second.standardError === null) {
    return { value, standardErrorOfLog: null, lower: null, upper: null, level, pValue: null };
  }
  const error = Math.hypot(first.standardError / first.value, second.standardError / second.value);
  const factor = Math.exp(reach * error);
  const pValue = error > 0 ? 2 * normalUpperTail(Math.abs(Math.log(value)) / error) : null;
  return { value, standardErrorOfLog: error, lower: value / factor, upper: value * factor, level, pValue };
}
