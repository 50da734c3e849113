/**
 * What the files of a register give, entry by entry, before `@jeugd/core` has looked at it: one file at a time is in
 * memory.
 */
import { kebabCase, type TableName, tableNames } from '@jeugd/core';
import { isJsonObject, isTooDeep, type Json, type JsonObject } from '../json/json.js';
import { readJson } from '../json/json-list.js';
import { deepestNesting } from '../limits.js';
import { isParquet } from '../parquet/magic.js';
import { tableRows } from './read-table-rows.js';
import type { SelectedFile } from './register-files.js';
import type { FileRead, ReadRegisterOptions, RejectedFileRow } from './register-reading.js';
import type { TableSource } from './table-rows.js';

/** `about`, or a table with its rows. */
export type RawEntry = readonly [key: string, value: Json | Iterable<Json>];

/** What was read so far, apart from the entries themselves. */
export interface RawRegister {
  /** Where the rows of each table stand. */
  readonly sources: Map<TableName, TableSource>;
  /** Rows that gave no object. */
  readonly rejected: RejectedFileRow[];
  /** The files. */
  readonly files: FileRead[];
}

/** The entries of all files, each file opened when its entry is asked for. */
export function* rawEntries(
  selected: readonly SelectedFile[],
  raw: RawRegister,
  { tables, onProgress, parquet }: ReadRegisterOptions,
): Generator<RawEntry> {
  for (const [done, each] of selected.entries()) {
    onProgress?.({ file: each.file, done, total: selected.length });
    const { entries, ...read } = takeFile(each, raw, tables, parquet);
    raw.files.push({ file: each.file, ...read });
    yield* entries;
  }
}

/** What one file gives. */
interface FileTaken extends Omit<FileRead, 'file'> {
  readonly entries: readonly RawEntry[];
}

/** What a file holds; tables that were not asked for are left out of a `register.json`. */
function takeFile(
  selected: SelectedFile,
  raw: RawRegister,
  tables: readonly TableName[] | undefined,
  parquet: ReadRegisterOptions['parquet'],
): FileTaken {
  const { role, file, content, faults } = selected;
  if (role.kind === 'unknown' || role.kind === 'second') return { kind: 'ignored', rows: 0, entries: [] };
  if (role.kind === 'table') {
    const { table, format } = role;
    const { rows, lines, columns, rejected } = tableRows(table, format, content(), faults, parquet);
    raw.sources.set(table, { file, lines, columns });
    for (const line of rejected) raw.rejected.push(rejectedRow(table, file, line));
    return {
      kind: 'table',
      table,
      format,
      rows: (rows?.length ?? 0) + rejected.length,
      entries: rows === undefined ? [] : [[table, handedOver(rows)]],
    };
  }
  const bytes = content();
  if (isParquet(bytes)) {
    faults.report('files/parquet-without-table');
    return { kind: role.kind, rows: 0, entries: [] };
  }
  const value = readJson(bytes, faults);
  const isRegister = role.kind === 'register';
  if (value === undefined) return { kind: role.kind, rows: 0, entries: [] };
  // A register is a list of records in an object: three levels above what lies in a cell.
  if (isTooDeep(value, deepestNesting + 3))
    faults.report('files/too-deep-file', {}, { limit: deepestNesting });
  else if (!isJsonObject(value)) faults.report(isRegister ? 'files/not-a-register' : 'files/not-an-about');
  else if (isRegister) return { kind: 'register', ...takeRegister(value, file, raw, tables) };
  else return { kind: 'about', rows: 0, entries: [['about', value]] };
  return { kind: role.kind, rows: 0, entries: [] };
}

/** Rows one by one, of which the list lets go: a large table is not held twice, as rows and as records. */
function* handedOver(rows: Json[]): Generator<Json> {
  for (const [position, row] of rows.entries()) {
    rows[position] = null;
    yield row;
  }
}

/** Takes over what was asked for. Other tables are emptied, not left out: faults count keys. */
function takeRegister(
  value: JsonObject,
  file: string,
  raw: RawRegister,
  tables: readonly TableName[] | undefined,
): Pick<FileTaken, 'rows' | 'entries'> {
  const entries: RawEntry[] = [];
  let rows = 0;
  for (const [key, table] of Object.entries(value)) {
    const name = tableNames.find((each) => each === key || kebabCase(each) === key);
    const isLeftOut = name !== undefined && tables !== undefined && !tables.includes(name);
    entries.push([key, isLeftOut ? null : table]);
    if (name === undefined || isLeftOut) continue;
    raw.sources.set(name, { file, lines: [], columns: new Map() });
    if (Array.isArray(table)) rows += table.length;
  }
  return { rows, entries };
}

/** A row that cannot be used, at its line where that is known. */
export function rejectedRow(record: TableName, file: string, line: number | undefined): RejectedFileRow {
  return line === undefined ? { record, file } : { record, file, line };
}
