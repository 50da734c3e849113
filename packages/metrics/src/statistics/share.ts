/**
 * Shares: how many of how many, with the interval of Wilson (1927), which stays between 0 and 1 and holds up in
 * small groups, or the exact one of Clopper and Pearson (1934), which is wider and never covers too seldom.
 */
import { JeugdError } from '@jeugd/core';
import { betaQuantile } from './beta.js';
import { reachOf, usualLevel } from './level.js';
import { invalidShareTexts } from './texts.js';

/**
 * A share with its interval.
 *
 * @dutch aandeel
 */
export interface ShareEstimate {
  /** Numerator over denominator, from 0 to 1. */
  readonly value: number;
  /** Lower confidence limit. */
  readonly lower: number;
  /** Upper confidence limit. */
  readonly upper: number;
  /** Confidence level. */
  readonly level: number;
}

/**
 * How the interval of a share is made: Wilson's, or exact by Clopper and Pearson.
 *
 * @dutch soort interval van een aandeel
 */
export type ShareMethod = 'wilson' | 'exact';

/**
 * A share and its interval, Wilson's without continuity correction unless told. `null` when the denominator is 0: not
 * estimable.
 *
 * @dutch aandeel
 * @param options `level`: confidence level, 0.95 unless told; `method`: `wilson` unless told
 * @throws {JeugdError} `metrics/invalid-share` when the numerator is negative or above the denominator
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * shareOf(81, 263)?.value.toFixed(4); // '0.3080'
 * shareOf(81, 263)?.lower.toFixed(4); // '0.2553'
 * shareOf(81, 263, { method: 'exact' })?.lower.toFixed(4); // '0.2527'
 * shareOf(0, 20)?.lower; // 0
 * shareOf(0, 0); // null
 * shareOf(3, 2); // throws 'metrics/invalid-share'
 */
export function shareOf(
  numerator: number,
  denominator: number,
  options: { readonly level?: number; readonly method?: ShareMethod } = {},
): ShareEstimate | null {
  const { level = usualLevel, method = 'wilson' } = options;
  const z = reachOf(level);
  if (!(numerator >= 0 && numerator <= denominator && denominator < Number.POSITIVE_INFINITY)) {
    throw new JeugdError('metrics/invalid-share', invalidShareTexts);
  }
  if (denominator === 0) return null;
  const limits =
    method === 'exact' ? exactLimits(numerator, denominator, level) : wilsonLimits(numerator, denominator, z);
  return { value: numerator / denominator, ...limits, level };
}

type ShareLimits = Pick<ShareEstimate, 'lower' | 'upper'>;

function wilsonLimits(numerator: number, denominator: number, z: number): ShareLimits {
  const value = numerator / denominator;
  const squared = (z * z) / denominator;
  const centre = (value + squared / 2) / (1 + squared);
  const reach =
    (z / (1 + squared)) * Math.sqrt((value * (1 - value)) / denominator + squared / (4 * denominator));
  return {
    lower: numerator === 0 ? 0 : Math.max(0, centre - reach),
    upper: numerator === denominator ? 1 : Math.min(1, centre + reach),
  };
}

/** The shares under which a numerator this large, or this small, would have half of the chance left out. */
function exactLimits(numerator: number, denominator: number, level: number): ShareLimits {
  const tail = (1 - level) / 2;
  const others = denominator - numerator;
  return {
    lower: numerator === 0 ? 0 : betaQuantile(tail, numerator, others + 1),
    upper: others === 0 ? 1 : betaQuantile(1 - tail, numerator + 1, others),
  };
}
