/**
 * The difference between two restricted means with the strata kept apart: programmes compared within age groups, say, so
 * that a programme for older children is not compared with one for younger.
 */
import { reachOf, usualLevel } from '../statistics/level.js';
import { normalUpperTail } from '../statistics/normal.js';
import { type MeanDifference, type RestrictedMean, restrictedMeanDifference } from './restricted-mean.js';

/**
 * A difference between restricted means, put together from strata.
 *
 * @dutch gestratificeerd verschil in beperkt gemiddelde
 */
export interface StratifiedMeanDifference extends MeanDifference {
  /** Strata in which there was a difference to count. */
  readonly strata: number;
  /** Strata in which there was none: a mean without estimate or error, or no uncertainty at all. */
  readonly leftOut: number;
}

/**
 * The difference between the restricted means of two groups, worked out in each stratum and averaged. The convention is
 * that of a fixed-effect analysis: a stratum weighs 1 / (standard error of its difference)², and the standard error of
 * the whole is 1 / √(sum of the weights). So a stratum counts by what it tells, not by how many children are in it;
 * where the differences themselves differ between strata, look at those.
 *
 * A stratum without both means, without standard errors (rows count for fractions) or with errors of 0 (nobody left
 * before the horizon) cannot be weighed: it is left out and counted. `null` when none is left, or when strata have
 * different horizons.
 *
 * @dutch gestratificeerd verschil in verblijfsduur
 * @param strata the two means per stratum, for example one `map` over {@link strataOf}
 * @param options `level`: confidence level, 0.95 unless told
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const mean = (value: number, standardError: number) => ({ tau: 365, value, standardError, isExtrapolated: false });
 * const young = [mean(100, 3), mean(90, 4)] as const; // 10 less, standard error 5
 * const old = [mean(200, 6), mean(170, 8)] as const; // 30 less, standard error 10
 * const difference = stratifiedMeanDifference([young, old]);
 * difference?.value.toFixed(2); // '14.00'
 * difference?.standardError?.toFixed(4); // '4.4721'
 * difference?.strata; // 2
 */
export function stratifiedMeanDifference(
  strata: Iterable<readonly [first: RestrictedMean | null, second: RestrictedMean | null]>,
  options: { readonly level?: number } = {},
): StratifiedMeanDifference | null {
  const { level = usualLevel } = options;
  const reach = reachOf(level);
  const horizons = new Set<number>();
  let weights = 0;
  let weighted = 0;
  let used = 0;
  let leftOut = 0;
  for (const [first, second] of strata) {
    for (const mean of [first, second]) if (mean !== null) horizons.add(mean.tau);
    const difference = restrictedMeanDifference(first, second, { level });
    const weight = 1 / (difference?.standardError ?? 0) ** 2;
    if (difference === null || weight === Number.POSITIVE_INFINITY) {
      leftOut += 1;
      continue;
    }
    weights += weight;
    weighted += weight * difference.value;
    used += 1;
  }
  if (used === 0 || horizons.size > 1) return null;
  const value = weighted / weights;
  const standardError = 1 / Math.sqrt(weights);
  return {
    value,
    standardError,
    lower: value - reach * standardError,
    upper: value + reach * standardError,
    level,
    pValue: 2 * normalUpperTail(Math.abs(value) / standardError),
    strata: used,
    leftOut,
  };
}
