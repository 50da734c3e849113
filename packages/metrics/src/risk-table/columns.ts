/**
 * From columns to a risk table: the fast way for millions of rows, without an object per row.
 *
 * Times in whole days are counted in one list of days per group and cause, without sorting. Other times take the
 * same road as rows.
 */
import { JeugdError } from '@jeugd/core';
import { type CountedRows, countsOf } from './build.js';
import { tableOf } from './cells.js';
import { type Counts, countRow } from './counts.js';
import {
  addDayLists,
  countInLists,
  type DayLists,
  haveRoom,
  mostNumbers,
  newDayLists,
  numbersPerDay,
} from './day-lists.js';
import { daysIn } from './days.js';
import { excludedBy, type Fault, faultOf, noFaults } from './excluded.js';
import { numberOf } from './number-of.js';
import { isPresent } from './presence.js';
import type { RiskColumns } from './risk-columns.js';
import type { Json, Labels } from './risk-table.js';
import { columnsDifferTexts } from './texts.js';

/**
 * A risk table of columns, the same as {@link riskTable} makes of the rows. Rows that cannot be used are left out
 * and counted; empty columns give a table without cells.
 *
 * @dutch risicotabel
 * @throws {JeugdError} `metrics/columns-differ` when the columns are not equally long
 * @example
 * const columns = { times: [3, 5, 5], causes: [1, 0, 2], causeNames: ['home', 'other'] };
 * const cell = riskTableFromColumns(columns, { definition: 'demo' }).table.cells[0];
 * cell.times; // [3, 5]
 * cell.left; // { home: [1, 0], other: [0, 1] }
 * cell.censored; // [0, 1]
 */
export function riskTableFromColumns(
  columns: RiskColumns,
  options: { readonly definition: Json },
): CountedRows {
  return riskTableFromBatches([columns], options);
}

/**
 * A risk table of columns that come in pieces, as the chunks of a DuckDB result and the record batches of Arrow do:
 * the same as of one long column, save the last digits of fractional weights. Nothing is copied. Each piece may have its
 * own names for causes and groups; pieces with the same names are counted fastest.
 *
 * @dutch risicotabel van stukken
 * @throws {JeugdError} `metrics/columns-differ` when the columns of a piece are not equally long
 * @example
 * const first = { times: Float64Array.of(3, 5), causes: Uint8Array.of(1, 0), causeNames: ['home'] };
 * const second = { times: Float64Array.of(5), causes: Uint8Array.of(1), causeNames: ['other'] };
 * riskTableFromBatches([first, second], { definition: 'demo' }).table.cells[0].left; // { home: [1, 0], other: [0, 1] }
 */
export function riskTableFromBatches(
  batches: Iterable<RiskColumns>,
  { definition }: { readonly definition: Json },
): CountedRows {
  const counted = new Map<string, { labels: Labels; counts: Counts }>();
  const faults = noFaults();
  let used = 0;
  let lists: DayLists | undefined;
  let rowsByRow = 0;
  for (const columns of batches) {
    expectEquallyLong(columns);
    const next = listsFor(columns, lists, rowsByRow);
    if (next === undefined) {
      rowsByRow += columns.times.length;
      used += countRows(columns, counted, faults);
      continue;
    }
    if (lists !== undefined && next !== lists) addDayLists(lists, counted);
    if (next !== lists) rowsByRow = 0;
    lists = next;
    used += countInLists(lists, columns, faults);
  }
  if (lists !== undefined) addDayLists(lists, counted);
  return { table: tableOf(definition, counted), used, excluded: excludedBy(faults) };
}

function expectEquallyLong({ times, causes, entries, weights, groups }: RiskColumns): void {
  const lengths = [causes, entries, weights, groups?.codes].map((column) => column?.length ?? times.length);
  if (lengths.every((length) => length === times.length)) return;
  throw new JeugdError('metrics/columns-differ', columnsDifferTexts, { length: times.length });
}

/**
 * The lists in which to count columns: those that are there, or new ones once as many rows have come as make up for
 * making and emptying them; `undefined` to count row by row.
 */
function listsFor(
  columns: RiskColumns,
  lists: DayLists | undefined,
  rowsBefore: number,
): DayLists | undefined {
  const days = daysIn(columns);
  if (days === undefined) return undefined;
  if (lists !== undefined && haveRoom(lists, columns, days)) return lists;
  if (days * numbersPerDay(columns) > numbersPerRow * (rowsBefore + columns.times.length)) return undefined;
  // Where days keep growing from piece to piece, twice the room is soon enough.
  const room =
    lists === undefined ? days : Math.min(2 * days, Math.floor(mostNumbers / numbersPerDay(columns)));
  return newDayLists(columns, room);
}

/** Making and emptying so many numbers of a list takes about as long as counting a row without lists. */
const numbersPerRow = 16;

/** Any times: row by row. Gives how many rows were used. */
function countRows(
  columns: RiskColumns,
  counted: Map<string, { labels: Labels; counts: Counts }>,
  faults: Record<Fault, number>,
): number {
  const { times, causes, causeNames, firstCause = 1, entries, weights, groups, present = {} } = columns;
  const shift = 1 - firstCause;
  const countsPerGroup = (groups?.labels ?? [{}]).map((labels) => countsOf(counted, labels));
  let used = 0;
  for (let row = 0; row < times.length; row += 1) {
    const time = numberOf(times[row], row, present.times);
    const entry = entries === undefined ? 0 : numberOf(entries[row], row, present.entries);
    const weight = weights === undefined ? 1 : numberOf(weights[row], row, present.weights);
    const code = numberOf(causes[row], row) + shift;
    const isCensored = !isPresent(present.causes, row) || (code === 0 && shift === 0);
    const cause = isCensored ? null : causeNames[code - 1];
    const group = groups === undefined ? 0 : numberOf(groups.codes[row], row, present.groups);
    const counts = countsPerGroup[group];
    const isNamed = cause === null || (cause !== undefined && cause !== '');
    const fault = faultOf(time, entry, weight) ?? (isNamed ? undefined : 'cause');
    if (fault !== undefined) faults[fault] += 1;
    else if (counts === undefined) faults.group += 1;
    else {
      countRow(counts, time, cause ?? null, entry, weight);
      used += 1;
    }
  }
  return used;
}
