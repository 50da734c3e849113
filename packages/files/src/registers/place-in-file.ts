/**
 * From a record to its place in a file: what a rule finds about a record, a person wants to see in their own file.
 */
import type { Location, Register, RejectedRow, TableName } from '@jeugd/core';
import type { TableSource } from './table-rows.js';

/** What is known about where records stand. */
interface Whereabouts {
  readonly register: Register;
  /** Where the rows of each table stand. */
  readonly sources: ReadonlyMap<TableName, TableSource>;
  /** The rows that are no records. */
  readonly rejected: readonly RejectedRow[];
}

/**
 * A function that adds file, line and column to the location of a finding about a record.
 *
 * The record is found by its table and id, or by a path such as `/placements/12`: the row, from 0, as it was read, also
 * behind rows that were rejected. Of records that share an id the first is meant. A location that has a file, or whose
 * record is not in the register, stays as it is. The ids of a table are looked up once, when first asked for.
 */
export function placeInFile({ register, sources, rejected }: Whereabouts): (location: Location) => Location {
  const rowsById = new Map<TableName, ReadonlyMap<string, number>>();
  const rowOf = (table: TableName, id: string): number | undefined => {
    const known = rowsById.get(table) ?? rowsOf(register[table] ?? [], rejectedIn(table, rejected));
    rowsById.set(table, known);
    return known.get(id);
  };
  return (location) => {
    const { file, record, id, path, field } = location;
    const table = (record ?? path?.split('/')[1]) as TableName | undefined;
    const source = table === undefined ? undefined : sources.get(table);
    if (file !== undefined || table === undefined || source === undefined) return location;
    const row = id === undefined ? rowInPath(path) : rowOf(table, id);
    return row === undefined ? location : { ...placeOfRow(source, row, field), ...location };
  };
}

/** The place of a row, and of a field in it. */
export function placeOfRow(
  { file, lines, columns }: TableSource,
  row: number,
  field: string | undefined,
): Location {
  const line = lines[row];
  const column = field === undefined ? undefined : columns.get(field.split('.')[0] ?? field);
  return { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

function rejectedIn(table: TableName, rejected: readonly RejectedRow[]): ReadonlySet<number> {
  return new Set(rejected.filter(({ record }) => record === table).map(({ row }) => row));
}

/** The row of each id, the first one where it occurs more than once: each record takes the next row not rejected. */
function rowsOf(
  records: readonly { readonly id: string }[],
  rejected: ReadonlySet<number>,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let next = 0;
  for (const { id } of records) {
    while (rejected.has(next)) next += 1;
    if (!rows.has(id)) rows.set(id, next);
    next += 1;
  }
  return rows;
}

function rowInPath(path: string | undefined): number | undefined {
  const digits = /^\/[^/]+\/(\d+)/.exec(path ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
