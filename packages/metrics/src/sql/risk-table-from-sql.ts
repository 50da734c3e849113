/**
 * From the result of the query to a risk table.
 */
import { JeugdError } from '@jeugd/core';
import { type CountedRows, countsOf } from '../risk-table/build.js';
import { emptyCell, tableOf } from '../risk-table/cells.js';
import { type Counts, countCell } from '../risk-table/counts.js';
import { excludedBy, type Fault, noFaults } from '../risk-table/excluded.js';
import type { Json, Labels, RiskCell } from '../risk-table/risk-table.js';
import { invalidResultTexts } from './texts.js';

/**
 * A row as a database gives it: columns by name.
 *
 * @dutch rij uit een database
 */
export type SqlRow = Readonly<Record<string, unknown>>;

/**
 * The risk table of what {@link riskTableSql} gave: the same as {@link riskTable} makes of the rows themselves. The
 * order of the rows does not matter. Sums of fractional weights may differ in the last digits, as databases add in
 * their own order.
 *
 * @dutch risicotabel uit SQL
 * @param options `definition`: what was counted; `labels`: the same as in the query
 * @throws {JeugdError} `metrics/invalid-sql-result` when a row does not fit; it says which, never what is in it
 * @example
 * const rows = [
 *   { at: 3, what: 'left', why: 'home', rows: 2 },
 *   { at: 5, what: 'censored', why: null, rows: 1 },
 *   { at: null, what: 'time', why: null, rows: 4 },
 * ];
 * const counted = riskTableFromSql(rows, { definition: 'demo' });
 * counted.table.cells[0].atOrigin; // 3
 * counted.table.cells[0].left; // { home: [2, 0] }
 * counted.excluded.time; // 4
 */
export function riskTableFromSql(
  rows: Iterable<SqlRow>,
  { definition, labels = [] }: { readonly definition: Json; readonly labels?: readonly string[] },
): CountedRows {
  const counted = new Map<string, { labels: Labels; counts: Counts }>();
  const faults = noFaults();
  let used = 0;
  let position = 0;
  for (const row of rows) {
    const read = readRow(row, labels);
    if (read === undefined) {
      throw new JeugdError('metrics/invalid-sql-result', invalidResultTexts, { row: position });
    }
    position += 1;
    if (read.what === 'entered' || read.what === 'left' || read.what === 'censored') {
      countCell(countsOf(counted, read.labels), cellOfRow(read));
      if (read.what !== 'entered') used += read.rows;
    } else faults[read.what] += read.rows;
  }
  return { table: tableOf(definition, counted), used, excluded: excludedBy(faults) };
}

/** A row that can be trusted. */
interface ReadRow {
  readonly labels: Labels;
  readonly time: number;
  readonly what: 'entered' | 'left' | 'censored' | Fault;
  readonly cause: string;
  readonly rows: number;
  readonly count: number;
  readonly isFractional: boolean;
}

const events: readonly string[] = ['entered', 'left', 'censored'];

function readRow(row: SqlRow, names: readonly string[]): ReadRow | undefined {
  const { at, what, why, rows, weighed = rows, fractional = 0 } = row;
  const count = numberOf(rows);
  if (count === undefined || typeof what !== 'string') return undefined;
  const isFault = Object.hasOwn(noFaults(), what);
  if (isFault) {
    return { labels: {}, time: 0, what: what as Fault, cause: '', rows: count, count, isFractional: false };
  }
  const time = numberOf(at);
  const sum = numberOf(weighed);
  const texts = names.map((_, position) => row[`label${position}`]);
  const isWhole = texts.every((text) => typeof text === 'string');
  if (!events.includes(what) || time === undefined || sum === undefined || !isWhole) return undefined;
  if (what === 'left' && (typeof why !== 'string' || why === '')) return undefined;
  return {
    labels: Object.fromEntries(names.map((name, position) => [name, String(texts[position])])),
    time,
    what: what as 'entered' | 'left' | 'censored',
    cause: String(why),
    rows: count,
    count: sum,
    isFractional: Number(fractional) > 0,
  };
}

/** A count; engines give whole numbers as number, bigint or text. */
function numberOf(value: unknown): number | undefined {
  const number =
    typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string'
      ? Number(value)
      : Number.NaN;
  return number >= 0 && number < Number.POSITIVE_INFINITY && value !== '' ? number : undefined;
}

/** Who leaves and did not enter late was there from the origin. */
function cellOfRow({ time, what, cause, count, isFractional }: ReadRow): RiskCell {
  return {
    ...emptyCell,
    times: [time],
    atOrigin: what === 'entered' ? -count : count,
    ...(what === 'entered' ? { entered: [count] } : {}),
    ...(what === 'censored' ? { censored: [count] } : {}),
    ...(what === 'left' ? { left: Object.fromEntries([[cause, [count]]]) } : {}),
    ...(isFractional ? { weighted: true as const } : {}),
  };
}
