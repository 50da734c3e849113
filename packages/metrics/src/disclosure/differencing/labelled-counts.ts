/** Published counts with what they are about: the form in which two publications can be laid side by side. */
import type { Figure } from '../../figures/figure.js';
import type { Labels } from '../../risk-table/risk-table.js';
import type { PublishedCount, PublishedTable } from '../tables/count-table.js';

/**
 * A published count and the group it is about.
 *
 * @dutch aantal met groep
 */
export interface LabelledCount {
  /** The group: `{}` for everybody, else such as `{ municipality: 'Ede', ageGroup: '4-11' }`. */
  readonly by: Labels;
  /** How many; `.` when hidden. */
  readonly count: PublishedCount;
}

/**
 * The counts and totals of a published table, each with its group.
 *
 * @dutch tabel als lijst
 * @example
 * const table = { rows: { by: 'sex', names: ['f', 'm'] }, counts: [[20], [30]] };
 * labelledCounts(protectTable(table))[0]; // { by: { sex: 'f' }, count: 20 }
 * labelledCounts(protectTable(table))[2]; // { by: {}, count: 50 }
 */
export function labelledCounts(table: PublishedTable): LabelledCount[] {
  const { rows, columns, counts, rowTotals, columnTotals, total } = table;
  const rowLabels = rows.names.map((name): Labels => ({ [rows.by]: name }));
  const ofRows = rowLabels.map((by, i) => ({ by, count: rowTotals[i] ?? null }));
  const ofAll = { by: {}, count: total };
  if (columns === undefined) return [...ofRows, ofAll];
  const columnLabels = columns.names.map((name): Labels => ({ [columns.by]: name }));
  const cells = rowLabels.flatMap((row, i) =>
    columnLabels.map((column, j) => ({ by: { ...row, ...column }, count: counts[i]?.[j] ?? null })),
  );
  const ofColumns = columnLabels.map((by, j) => ({ by, count: columnTotals[j] ?? null }));
  return [...cells, ...ofRows, ...ofColumns, ofAll];
}

/**
 * The numbers of cases (`n`) of figures of one metric, each with its group; `.` where a figure is suppressed.
 *
 * @dutch aantallen van cijfers
 * @example
 * figureCounts([]); // []
 */
export function figureCounts(figures: readonly Pick<Figure, 'by' | 'n'>[]): LabelledCount[] {
  return figures.map(({ by, n }) => ({ by, count: n ?? '.' }));
}
