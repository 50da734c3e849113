/** The sums in a list of counts: which groups add up to which total. */
import type { Labels } from '../../risk-table/risk-table.js';
import type { LabelledCount } from './labelled-counts.js';

/** A total, and the groups that make it up, by key. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** The same text for the same group, whatever the order of its labels. */
export function groupKeyOf(by: Labels): string {
  return JSON.stringify(Object.entries(by).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A group is the sum of those that say one thing more: a municipality of its age groups, everybody of municipalities. */
export function sumsIn(counts: readonly LabelledCount[]): Sum[] {
  const sides = [...new Set(counts.flatMap(({ by }) => Object.keys(by)))].sort();
  const parts = new Map<string, Map<string, string[]>>();
  for (const { by } of counts) {
    for (const side of Object.keys(by)) {
      const { [side]: _, ...rest } = by;
      const total = groupKeyOf(rest);
      const bySide = parts.get(total) ?? new Map<string, string[]>();
      parts.set(total, bySide.set(side, [...(bySide.get(side) ?? []), groupKeyOf(by)]));
    }
  }
  return counts.flatMap(({ by }) => {
    const total = groupKeyOf(by);
    return sides.flatMap((side) => {
      const found = parts.get(total)?.get(side);
      return found === undefined ? [] : [{ total, parts: found }];
    });
  });
}
