/**
 * Differencing: what two publications tell together that neither tells alone.
 *
 * Each may be safe by itself. Yet a total of 31 in one month and 32 in the next is one child, and a group hidden in one
 * table may be all that is missing from another.
 */
import type { Labels } from '../../risk-table/risk-table.js';
import { settledUnknowns } from '../linear.js';
import { checkedPolicy } from '../policy.js';
import type { LabelledCount } from './labelled-counts.js';
import { groupKeyOf, type Sum, sumsIn } from './sums.js';

/**
 * How two publications are compared.
 *
 * @dutch keuzes voor de verschiltoets
 */
export interface DifferencingOptions {
  /**
   * `same-children`: both are about the same children on the same days, told apart differently.
   * `other-days`: the same groups, later or over other days.
   */
  readonly compared: 'same-children' | 'other-days';
  /** A difference of 1 to `minCell − 1` children tells of few; 10 unless told. */
  readonly minCell?: number;
  /** Groups of one that lie within a group of the other, such as 0–11 within 0–12: they are compared too. */
  readonly within?: readonly { readonly part: Labels; readonly whole: Labels }[];
}

/**
 * A group that two publications tell too much of. The number itself is not repeated.
 *
 * - `small-difference`: what it counts differs by a few between the two, or from the group it lies within
 * - `shown-in-the-other`: hidden in one and shown in the other, about the same children
 * - `by-subtraction`: hidden, and found by adding and subtracting what the two show
 *
 * @dutch onthuld aantal
 */
export interface DisclosedCount {
  /** The group. */
  readonly by: Labels;
  /** How it is found. */
  readonly why: 'small-difference' | 'shown-in-the-other' | 'by-subtraction';
}

/**
 * Which numbers could be found by laying two publications side by side; none when they are safe together.
 *
 * Groups are matched by their labels. A total is taken to be the sum of the groups beside it that say one thing more,
 * so give each list complete. Compare before rounding: a difference between rounded numbers is not exact, and proves
 * nothing.
 *
 * For other days only shown numbers are compared: a group that is hidden in one may have grown in the other. Publish
 * releases with the same groups hidden.
 *
 * @dutch verschiltoets
 * @returns by group, in the order of the first list and then the second; each group once, with the first reason
 * @throws {JeugdError} `metrics/invalid-option`
 * @example
 * const january = [{ by: {}, count: 31 }];
 * const february = [{ by: {}, count: 32 }];
 * differencingCheck(january, february, { compared: 'other-days' }); // [{ by: {}, why: 'small-difference' }]
 */
export function differencingCheck(
  first: readonly LabelledCount[],
  second: readonly LabelledCount[],
  { compared, minCell, within = [] }: DifferencingOptions,
): DisclosedCount[] {
  const least = checkedPolicy(minCell === undefined ? {} : { minCell }).minCell;
  const found = new Map<string, DisclosedCount['why']>();
  const tell = (key: string, why: DisclosedCount['why']) => {
    if (!found.has(key)) found.set(key, why);
  };
  for (const key of smallDifferences(first, second, within, least)) tell(key, 'small-difference');
  if (compared === 'same-children') {
    for (const key of shownInTheOther(first, second)) tell(key, 'shown-in-the-other');
    for (const key of foundBySubtraction(first, second)) tell(key, 'by-subtraction');
  }
  const groups = new Map([...first, ...second].map(({ by }) => [groupKeyOf(by), by]));
  return [...groups].flatMap(([key, by]) => {
    const why = found.get(key);
    return why === undefined ? [] : [{ by, why }];
  });
}

function smallDifferences(
  first: readonly LabelledCount[],
  second: readonly LabelledCount[],
  within: NonNullable<DifferencingOptions['within']>,
  minCell: number,
): string[] {
  const [one, other] = [numbersIn(first), numbersIn(second)];
  const isClose = (a: number | undefined, b: number | undefined) =>
    a !== undefined && b !== undefined && a !== b && Math.abs(a - b) < minCell;
  const same = [...one.keys()].filter((key) => isClose(one.get(key), other.get(key)));
  const nested = within.flatMap(({ part, whole }) => {
    const [inner, outer] = [groupKeyOf(part), groupKeyOf(whole)];
    const isLeft = isClose(one.get(inner), other.get(outer)) || isClose(other.get(inner), one.get(outer));
    return isLeft ? [outer] : [];
  });
  return [...same, ...nested];
}

function shownInTheOther(first: readonly LabelledCount[], second: readonly LabelledCount[]): string[] {
  const shown = new Map([...numbersIn(first), ...numbersIn(second)]);
  return hiddenIn([...first, ...second]).filter((key) => shown.has(key));
}

/** Hidden in the two together, and settled by the sums of both. */
function foundBySubtraction(first: readonly LabelledCount[], second: readonly LabelledCount[]): string[] {
  const shown = new Map([...numbersIn(first), ...numbersIn(second)]);
  const unknown = [...new Set(hiddenIn([...first, ...second]))].filter((key) => !shown.has(key));
  const place = new Map(unknown.map((key, at) => [key, at]));
  const equations = [...sumsIn(first), ...sumsIn(second)].map((sum) => equationOf(sum, place));
  return settledUnknowns(equations, unknown.length).flatMap((at) => unknown[at] ?? []);
}

/** What is shown is known, so it plays no part; what cannot occur counts for nothing. */
function equationOf({ total, parts }: Sum, place: ReadonlyMap<string, number>): bigint[] {
  const equation = Array.from({ length: place.size }, () => 0n);
  for (const part of parts) {
    const at = place.get(part);
    if (at !== undefined) equation[at] = 1n;
  }
  const at = place.get(total);
  if (at !== undefined) equation[at] = -1n;
  return equation;
}

function numbersIn(counts: readonly LabelledCount[]): Map<string, number> {
  return new Map(
    counts.flatMap(({ by, count }) => (typeof count === 'number' ? [[groupKeyOf(by), count] as const] : [])),
  );
}

function hiddenIn(counts: readonly LabelledCount[]): string[] {
  return counts.filter(({ count }) => count === '.').map(({ by }) => groupKeyOf(by));
}
