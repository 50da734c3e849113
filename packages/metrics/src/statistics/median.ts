/**
 * Medians: of measured values, with the interval that the ordered values themselves give. It supposes nothing about
 * how the values are spread.
 *
 * Of times until an exit that has not come for everybody, use `quantileOf` on a survival curve.
 */
import { binomialUpTo } from './beta.js';
import { checkedLevel, usualLevel } from './level.js';

/**
 * A median with its interval. `null` is not estimable.
 *
 * @dutch mediaan
 */
export interface MedianEstimate {
  /** Values used. */
  readonly n: number;
  /** Values that are no finite number, left out. */
  readonly excluded: number;
  /** The middle value, or the mean of the two in the middle; `null` without values. */
  readonly value: number | null;
  /** Lower confidence limit, itself one of the values; `null` with too few values for the level. */
  readonly lower: number | null;
  /** Upper confidence limit, itself one of the values; `null` with too few values for the level. */
  readonly upper: number | null;
  /** Confidence level asked for; the interval covers the truth at least so often. */
  readonly level: number;
}

/**
 * The median of values. The limits are the k-th value from below and from above, with the largest k for which the
 * chance that fewer than k of n values fall on one side of the true median is at most half of what the level leaves
 * out. At 0.95 that takes six values.
 *
 * @dutch mediaan
 * @param options `level`: confidence level, 0.95 unless told
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * medianOf([7, 1, 9, 3]).value; // 5
 * const ten = medianOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
 * [ten.lower, ten.value, ten.upper]; // [2, 5.5, 9]
 * medianOf([1, 2, 3]).lower; // null
 * medianOf([]).value; // null
 */
export function medianOf(
  values: Iterable<number>,
  options: { readonly level?: number } = {},
): MedianEstimate {
  const level = checkedLevel(options.level ?? usualLevel);
  let excluded = 0;
  const used: number[] = [];
  for (const value of values) {
    if (Number.isFinite(value)) used.push(value);
    else excluded += 1;
  }
  const sorted = Float64Array.from(used).sort();
  const n = sorted.length;
  const low = sorted[Math.ceil(n / 2) - 1];
  const high = sorted[Math.floor(n / 2)];
  // Halved before adding, so that the largest numbers do not overflow.
  const value = low === undefined || high === undefined ? null : low === high ? low : low / 2 + high / 2;
  const rank = outermostRank(n, (1 - level) / 2);
  return { n, excluded, value, lower: sorted[rank - 1] ?? null, upper: sorted[n - rank] ?? null, level };
}

/** The largest k with P(fewer than k of n at even odds) ≤ `tail`; 0 when there is none. */
function outermostRank(n: number, tail: number): number {
  let low = 0;
  let high = Math.ceil(n / 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (binomialUpTo(middle - 1, n, 0.5) <= tail) low = middle;
    else high = middle - 1;
  }
  return low;
}
