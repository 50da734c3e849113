/**
 * Cells together: pooled into one, or put in their fixed order in a table.
 */
import { type Counts, cellOf, countCell, noCounts } from './counts.js';
import type { Json, Labels, RiskCell, RiskTable } from './risk-table.js';

/** The same text for the same labels in any order. */
export function keyOf(labels: Labels): string {
  return JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A cell with nothing in it. */
export const emptyCell: RiskCell = {
  labels: {},
  times: [],
  atOrigin: 0,
  entered: [],
  left: {},
  censored: [],
};

/** All cells as one, without labels; a cell with nothing in it when there are none. */
export function pooled(cells: readonly RiskCell[]): RiskCell {
  const [only, ...others] = cells;
  if (only !== undefined && others.length === 0) return only;
  const counts = noCounts();
  for (const cell of cells) countCell(counts, cell);
  return cellOf(counts, {}) ?? emptyCell;
}

/** A table of counted cells, in the order of their labels; cells with nothing in them fall away. */
export function tableOf(
  definition: Json,
  counted: ReadonlyMap<string, { labels: Labels; counts: Counts }>,
): RiskTable {
  const keys = [...counted.keys()].sort();
  const cells = keys.flatMap((key) => {
    const found = counted.get(key);
    return (found && cellOf(found.counts, found.labels)) ?? [];
  });
  return { version: 1, definition, cells };
}
