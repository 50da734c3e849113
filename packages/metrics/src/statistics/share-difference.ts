/**
 * A difference between two shares, with the interval of Newcombe (Statistics in Medicine 17, 1998, p. 873–890, method
 * 10): it combines the Wilson limits of both, so it holds up in small groups and near 0 and 1.
 */
import { usualLevel } from './level.js';
import { shareOf } from './share.js';

/**
 * How many of how many.
 *
 * @dutch teller en noemer
 */
export interface ShareCount {
  /** How many. */
  readonly numerator: number;
  /** Of how many. */
  readonly denominator: number;
}

/**
 * A difference between two shares, with its interval.
 *
 * @dutch verschil tussen twee aandelen
 */
export interface ShareDifference {
  /** The first share minus the second, from −1 to 1. */
  readonly value: number;
  /** Lower confidence limit. */
  readonly lower: number;
  /** Upper confidence limit. */
  readonly upper: number;
  /** Confidence level. */
  readonly level: number;
}

/**
 * The first share minus the second, of two groups that have nobody in common. `null` when either has denominator 0:
 * not estimable.
 *
 * @dutch verschil tussen twee aandelen
 * @param options `level`: confidence level, 0.95 unless told
 * @throws {JeugdError} `metrics/invalid-share` when a numerator is negative or above its denominator
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const difference = shareDifference({ numerator: 56, denominator: 70 }, { numerator: 48, denominator: 80 });
 * difference?.value.toFixed(4); // '0.2000'
 * difference?.lower.toFixed(4); // '0.0524'
 * difference?.upper.toFixed(4); // '0.3339'
 * shareDifference({ numerator: 1, denominator: 2 }, { numerator: 0, denominator: 0 }); // null
 */
export function shareDifference(
  first: ShareCount,
  second: ShareCount,
  options: { readonly level?: number } = {},
): ShareDifference | null {
  const { level = usualLevel } = options;
  const a = shareOf(first.numerator, first.denominator, { level });
  const b = shareOf(second.numerator, second.denominator, { level });
  if (a === null || b === null) return null;
  const value = a.value - b.value;
  return {
    value,
    lower: value - Math.hypot(a.value - a.lower, b.upper - b.value),
    upper: value + Math.hypot(a.upper - a.value, b.value - b.lower),
    level,
  };
}
