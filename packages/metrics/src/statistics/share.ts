/**
 * Shares: how many of how many, with the interval of Wilson (1927), which stays between 0 and 1 and holds up in
 * small groups.
 */
import { JeugdError } from '@jeugd/core';
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
 * A share and its Wilson interval, without continuity correction. `null` when the denominator is 0: not estimable.
 *
 * @dutch aandeel
 * @param options `level`: confidence level, 0.95 unless told
 * @throws {JeugdError} `metrics/invalid-share` when the numerator is negative or above the denominator
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * shareOf(81, 263)?.value.toFixed(4); // '0.3080'
 * shareOf(81, 263)?.lower.toFixed(4); // '0.2553'
 * shareOf(0, 20)?.lower; // 0
 * shareOf(0, 0); // null
 * shareOf(3, 2); // throws 'metrics/invalid-share'
 */
export function shareOf(
  numerator: number,
  denominator: number,
  options: { readonly level?: number } = {},
): ShareEstimate | null {
  const { level = usualLevel } = options;
  const z = reachOf(level);
  if (!(numerator >= 0 && numerator <= denominator && denominator < Number.POSITIVE_INFINITY)) {
    throw new JeugdError('metrics/invalid-share', invalidShareTexts);
  }
  if (denominator === 0) return null;
  const value = numerator / denominator;
  const squared = (z * z) / denominator;
  const centre = (value + squared / 2) / (1 + squared);
  const reach =
    (z / (1 + squared)) * Math.sqrt((value * (1 - value)) / denominator + squared / (4 * denominator));
  return {
    value,
    lower: numerator === 0 ? 0 : Math.max(0, centre - reach),
    upper: numerator === denominator ? 1 : Math.min(1, centre + reach),
    level,
  };
}
