/**
 * What `jeugd survival` estimates from: a risk table, made here of columns or elsewhere of records.
 */
import { type RiskColumns, type RiskProtection, type RiskTable, riskTableFromColumns } from '@jeugd/metrics';
import { stratumLabel } from './columns.js';
import type { SurvivalRequest } from './request.js';

/** Rows, counted. */
export interface Counted {
  readonly table: RiskTable;
  /** The same, each row counted once whatever it weighs. */
  readonly rows: RiskTable;
  /** Rows that could not be used. */
  readonly excluded: number;
  /** All causes that there are. */
  readonly causes: readonly string[];
  /** The label of the groups. */
  readonly group: string | undefined;
  /** The labels of the strata. */
  readonly strata: readonly string[];
  /** What was lost before the table was published. */
  readonly protection?: RiskProtection | undefined;
}

/** The columns of a table of rows, counted. `rejected` rows of the file never came as far as the columns. */
export function countedColumns(columns: RiskColumns, request: SurvivalRequest, rejected: number): Counted {
  const definition = 'survival';
  const { table, excluded } = riskTableFromColumns(columns, { definition });
  const rows =
    columns.weights === undefined ? table : riskTableFromColumns(unweighted(columns), { definition }).table;
  return {
    table,
    rows,
    excluded: excluded.total + rejected,
    causes: [...columns.causeNames].sort(),
    group: request.group === undefined ? undefined : 'group',
    strata: request.strata.map((_, position) => stratumLabel(position)),
  };
}

/** A risk table as it came; groups and strata are its labels. */
export function countedTable(table: RiskTable, { group, strata }: SurvivalRequest): Counted {
  const causes = [...new Set(table.cells.flatMap(({ left }) => Object.keys(left)))].sort();
  return {
    table,
    rows: table,
    excluded: table.excluded ?? 0,
    causes,
    group,
    strata,
    protection: table.protection,
  };
}

/** The same rows, each counted once: `n` counts rows, whatever they weigh. */
function unweighted({ weights, times, ...rest }: RiskColumns): RiskColumns {
  const isUsable = (weight: number | undefined) =>
    weight !== undefined && weight >= 0 && weight < Number.POSITIVE_INFINITY;
  return {
    ...rest,
    times: Float64Array.from(times, (time, row) => (isUsable(weights?.[row]) ? time : Number.NaN)),
  };
}
