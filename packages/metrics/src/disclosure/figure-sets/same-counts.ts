/**
 * The same children under another name: who are the cases of one metric can be the events of another, in whatever cohort.
 */
import type { Figure } from '../../figures/figure.js';

/** A figure that says a number of children, and by which of its counts. */
export interface SameCount {
  readonly at: number;
  readonly names: readonly string[];
}

/** Finds the figures of the same group and window that say one of some counts. */
export type SameCounts = (at: number, counts: readonly number[]) => readonly SameCount[];

/**
 * How to find them. That two numbers of one group are equal by chance cannot be told from the outside either; to be sure
 * they are taken for the same children. That there are none says nothing of who is who.
 */
export function sameCountsIn(figures: readonly Figure[]): SameCounts {
  const keys = figures.map(groupKey);
  const positions = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) positions.set(key, [...(positions.get(key) ?? []), at]);
  return (at, counts) =>
    (positions.get(keys[at] ?? '') ?? []).flatMap((other) => {
      const figure = figures[other];
      const names =
        figure === undefined
          ? []
          : namesOf(
              figure,
              counts.filter((count) => count > 0),
            );
      return names.length === 0 ? [] : [{ at: other, names }];
    });
}

function groupKey({ window, asOf, by }: Figure): string {
  return JSON.stringify([window, asOf, Object.entries(by)]);
}

/** The counts of a figure that are among these. */
function namesOf({ n, events, numerator, denominator }: Figure, counts: readonly number[]): string[] {
  const isAmong = (count: number | null | undefined) => typeof count === 'number' && counts.includes(count);
  return [
    ...(isAmong(n) || isAmong(denominator) ? ['children', 'n'] : []),
    ...(isAmong(events) ? ['events'] : []),
    ...(isAmong(numerator) ? ['numerator'] : []),
  ];
}
