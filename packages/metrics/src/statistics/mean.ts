/**
 * Means: of measured values, with the interval of Student.
 */
import { checkedLevel, usualLevel } from './level.js';
import { studentLimit } from './student-t.js';
import { addTo, noTotal } from './total.js';

/**
 * A mean with its interval. `null` is not estimable.
 *
 * @dutch gemiddelde
 */
export interface MeanEstimate {
  /** Values used. */
  readonly n: number;
  /** Values that are no finite number, left out. */
  readonly excluded: number;
  /** The mean; `null` without values. */
  readonly value: number | null;
  /** Standard deviation of the values (n − 1); `null` with fewer than two. */
  readonly standardDeviation: number | null;
  /** Standard error of the mean; `null` with fewer than two values. */
  readonly standardError: number | null;
  /** Lower confidence limit; `null` with fewer than two values. */
  readonly lower: number | null;
  /** Upper confidence limit; `null` with fewer than two values. */
  readonly upper: number | null;
  /** Confidence level. */
  readonly level: number;
}

/**
 * The mean of values and its Student interval. One pass (Welford's, with a sum that keeps what rounding cuts off), so
 * that neither large nor many values lose digits.
 *
 * @dutch gemiddelde
 * @param options `level`: confidence level, 0.95 unless told
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * meanOf([7, 8, 9]).value; // 8
 * meanOf([7, 8, 9]).upper?.toFixed(3); // '10.484'
 * meanOf([8]).standardError; // null
 * meanOf([]).value; // null
 */
export function meanOf(values: Iterable<number>, options: { readonly level?: number } = {}): MeanEstimate {
  const level = checkedLevel(options.level ?? usualLevel);
  let n = 0;
  let excluded = 0;
  const total = noTotal();
  let sum = 0;
  let mean = 0; // of those so far, to measure the distances from
  let squares = 0; // the sum of squared distances to the mean so far
  for (const value of values) {
    if (!Number.isFinite(value)) {
      excluded += 1;
      continue;
    }
    n += 1;
    sum = addTo(total, value);
    const distance = value - mean;
    mean += distance / n;
    squares += distance * (value - mean);
  }
  const value = Number.isFinite(sum) ? sum / n : mean; // a sum can be too large where the mean is not
  if (n < 2) {
    const none = { standardDeviation: null, standardError: null, lower: null, upper: null };
    return { n, excluded, value: n === 0 ? null : value, ...none, level };
  }
  const standardDeviation = Math.sqrt(squares / (n - 1));
  const standardError = standardDeviation / Math.sqrt(n);
  const reach = studentLimit(level, n - 1) * standardError;
  return {
    n,
    excluded,
    value,
    standardDeviation,
    standardError,
    lower: value - reach,
    upper: value + reach,
    level,
  };
}
