/**
 * Comparing two groups on a scale that has an order but no distances, such as how home-like care is. A mean of such
 * codes means nothing; "of two children, one of each group, which lives more like at home?" does.
 */
import { lastWhere } from './inverse.js';
import { reachOf, usualLevel } from './level.js';
import { normalUpperTail } from './normal.js';

/**
 * How the values of one group lie towards those of another, over all pairs of one of each. `null` is not estimable.
 *
 * @dutch vergelijking op een ordinale schaal
 */
export interface OrdinalComparison {
  /** Values used of the first group. */
  readonly firstN: number;
  /** Values used of the second group. */
  readonly secondN: number;
  /** Values that are no finite number, left out of both. */
  readonly excluded: number;
  /** Share of pairs in which the first group has the higher value; `null` when a group is empty. */
  readonly higher: number | null;
  /** Share of pairs in which both have the same value; `null` when a group is empty. */
  readonly equal: number | null;
  /**
   * The probability of superiority: `higher` plus half of `equal`. 0.5 is no difference, 1 always the first; `null`
   * when a group is empty.
   */
  readonly value: number | null;
  /** Lower confidence limit of the probability of superiority. */
  readonly lower: number | null;
  /** Upper confidence limit of the probability of superiority. */
  readonly upper: number | null;
  /** Confidence level. */
  readonly level: number;
  /**
   * The chance of a difference this large if both groups were alike: Mann and Whitney's test, normal with correction
   * for ties and none for continuity; `null` when a group is empty or all values are the same.
   */
  readonly pValue: number | null;
}

/**
 * Compares two groups on an ordinal scale; numbers only tell which value is higher.
 *
 * The interval is Newcombe's (Statistics in Medicine 25, 2006, p. 559–573, method 5). It stays between 0 and 1, also
 * when the groups do not overlap, and is on the wide side when many values are tied.
 *
 * @dutch vergelijking op een ordinale schaal
 * @param options `level`: confidence level, 0.95 unless told
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const found = compareOrdinal([3, 4, 4, 5], [1, 2, 3, 4]);
 * found.higher; // 0.75
 * found.value; // 0.84375
 * found.lower?.toFixed(3); // '0.425'
 * found.pValue?.toFixed(4); // '0.1016'
 * compareOrdinal([1, 2], []).value; // null
 */
export function compareOrdinal(
  first: Iterable<number>,
  second: Iterable<number>,
  options: { readonly level?: number } = {},
): OrdinalComparison {
  const { level = usualLevel } = options;
  const reach = reachOf(level);
  const counts = countsOf(first, second);
  const [firstN, secondN] = counts.sizes;
  const sizes = { firstN, secondN, excluded: counts.excluded };
  const pairs = firstN * secondN;
  if (pairs === 0) {
    return {
      ...sizes,
      higher: null,
      equal: null,
      value: null,
      lower: null,
      upper: null,
      level,
      pValue: null,
    };
  }
  const { higher, equal, ties } = pairsOf(counts);
  const value = (higher + equal / 2) / pairs;
  return {
    ...sizes,
    higher: higher / pairs,
    equal: equal / pairs,
    value,
    ...newcombeLimits(value, firstN, secondN, reach),
    level,
    pValue: mannWhitney(value, firstN, secondN, ties),
  };
}

/** How often each value occurs in either group. */
interface Counts {
  readonly values: ReadonlyMap<number, [number, number]>;
  readonly sizes: [number, number];
  readonly excluded: number;
}

function countsOf(...groups: [Iterable<number>, Iterable<number>]): Counts {
  const values = new Map<number, [number, number]>();
  const sizes: [number, number] = [0, 0];
  let excluded = 0;
  for (const side of [0, 1] as const) {
    for (const value of groups[side]) {
      if (!Number.isFinite(value)) {
        excluded += 1;
        continue;
      }
      const found = values.get(value) ?? [0, 0];
      found[side] += 1;
      values.set(value, found);
      sizes[side] += 1;
    }
  }
  return { values, sizes, excluded };
}

/** Pairs in which the first is higher and in which both are equal, and the sum of t³ − t over the ties. */
function pairsOf({ values }: Counts): { higher: number; equal: number; ties: number } {
  let below = 0; // of the second group, lower than the value in hand
  let higher = 0;
  let equal = 0;
  let ties = 0;
  for (const [, [ofFirst, ofSecond]] of [...values].sort(([a], [b]) => a - b)) {
    higher += ofFirst * below;
    equal += ofFirst * ofSecond;
    ties += (ofFirst + ofSecond) ** 3 - (ofFirst + ofSecond);
    below += ofSecond;
  }
  return { higher, equal, ties };
}

/** The values θ that lie within `reach` of their own standard errors from what was found. */
function newcombeLimits(
  value: number,
  firstN: number,
  secondN: number,
  reach: number,
): { lower: number; upper: number } {
  const others = (firstN + secondN) / 2 - 1;
  const isNear = (theta: number) => {
    const spread = 1 + (others * (1 - theta)) / (2 - theta) + (others * theta) / (1 + theta);
    const variance = (theta * (1 - theta) * spread) / firstN / secondN;
    return Math.abs(theta - value) <= reach * Math.sqrt(variance);
  };
  return {
    lower: value === 0 ? 0 : 1 - lastWhere((away) => isNear(1 - away), 1 - value, 1),
    upper: value === 1 ? 1 : lastWhere(isNear, value, 1),
  };
}

/** The two-sided chance of a value this far from a half. */
function mannWhitney(value: number, firstN: number, secondN: number, ties: number): number | null {
  const n = firstN + secondN;
  if (ties === n ** 3 - n) return null; // all values the same
  const variance = (n + 1 - ties / n / (n - 1)) / 12 / firstN / secondN;
  return Math.min(1, 2 * normalUpperTail(Math.abs(value - 0.5) / Math.sqrt(variance)));
}
