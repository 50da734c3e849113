/**
 * A table as a network: every number is a flow, and every sum says that what flows into a node flows out of it.
 *
 * A count flows from its row to its column, a column total from its column on to a node for all columns, everybody from
 * there to a node for all rows, and a row total from there back to its row. So numbers can change only around a circle,
 * and what cannot go around within the hidden numbers is known to whoever can subtract.
 */
import { JeugdError } from '@jeugd/core';
import { invalidTableTexts } from '../texts.js';
import type { CountTable } from './count-table.js';

/** A number of the table. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly isTotal: boolean;
}

/** A table as a network, with where its numbers are among the arcs. */
export interface TableNetwork {
  readonly arcs: readonly Arc[];
  /** The arcs at each node. */
  readonly at: readonly (readonly number[])[];
  /** Of each row the arcs of its counts; `null` where nobody can be. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** As the counts: `null` where nobody can be. */
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/** The network of a table; throws `metrics/invalid-table`. */
export function networkOf(table: CountTable): TableNetwork {
  checkTable(table);
  const width = table.columns?.names.length ?? 1;
  return table.columns === undefined ? oneWay(table) : twoWay(table, width);
}

/** Without columns a row total would repeat its count: there is a node on either side, and nothing else. */
function oneWay({ counts }: CountTable): TableNetwork {
  const arcs: Arc[] = [];
  const add = adderTo(arcs);
  const cells = counts.map(([count = null]) => add(0, 1, count, false));
  const total = add(1, 0, sumOf(counts.flat()), true);
  return {
    arcs,
    at: arcsAtNodes(arcs, 2),
    cells: cells.map((cell) => [cell]),
    rowTotals: cells,
    columnTotals: [total],
    total,
  };
}

function twoWay({ counts }: CountTable, width: number): TableNetwork {
  const height = counts.length;
  const allRows = height + width;
  const allColumns = allRows + 1;
  const arcs: Arc[] = [];
  const add = adderTo(arcs);
  const cells = counts.map((row, i) => row.map((value, j) => add(i, height + j, value, false)));
  const rowTotals = counts.map((row, i) => add(allRows, i, sumOf(row), true));
  const columnTotals = Array.from({ length: width }, (_, j) =>
    add(height + j, allColumns, sumOf(counts.map((row) => row[j] ?? null)), true),
  );
  const total = add(allColumns, allRows, sumOf(counts.flat()), true);
  return { arcs, at: arcsAtNodes(arcs, allColumns + 1), cells, rowTotals, columnTotals, total };
}

function checkTable({ rows, columns, counts }: CountTable): void {
  const width = columns?.names.length ?? 1;
  const isCount = (count: number | null) => count === null || (Number.isSafeInteger(count) && count >= 0);
  const wrong = Array.from({ length: Math.max(rows.names.length, counts.length) }, (_, i) => i).find(
    (i) => i >= rows.names.length || counts[i]?.length !== width || !counts[i]?.every(isCount),
  );
  if (wrong === undefined) return;
  throw new JeugdError('metrics/invalid-table', invalidTableTexts, { row: wrong + 1 });
}

/** Adds an arc and says which it is. */
function adderTo(arcs: Arc[]) {
  return (from: number, to: number, value: number | null, isTotal: boolean): number | null =>
    value === null ? null : arcs.push({ from, to, value, isTotal }) - 1;
}

function arcsAtNodes(arcs: readonly Arc[], nodes: number): number[][] {
  const at: number[][] = Array.from({ length: nodes }, () => []);
  arcs.forEach(({ from, to }, arc) => {
    at[from]?.push(arc);
    at[to]?.push(arc);
  });
  return at;
}

/** None where nobody can be in any of them; of no counts at all 0. */
function sumOf(values: readonly (number | null)[]): number | null {
  if (values.length > 0 && values.every((value) => value === null)) return null;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
