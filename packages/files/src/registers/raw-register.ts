/** What the files of a register give, before `@jeugd/core` has looked at it. */
import { kebabCase, type TableName, tableNames } from '@jeugd/core';
import { isJsonObject, isTooDeep, type Json, type JsonObject } from '../json/json.js';
import { readJson } from '../json/json-list.js';
import { deepestNesting } from '../limits.js';
import { tableRows } from './read-rows.js';
import type { SelectedFile } from './register-files.js';
import type { FileRead, RejectedFileRow, TableSource } from './register-reading.js';

/** What was read so far. */
export interface RawRegister {
  /** `about` and the rows of each table. */
  readonly data: Map<string, Json>;
  /** Where the rows of each table stand. */
  readonly sources: Map<TableName, TableSource>;
  /** Rows that gave no object. */
  readonly rejected: RejectedFileRow[];
}

/** Adds what a file holds; tables that were not asked for are left out of a `register.json`. */
export function takeFile(
  selected: SelectedFile,
  raw: RawRegister,
  tables: readonly TableName[] | undefined,
): Omit<FileRead, 'file'> {
  const { role, file, content, faults } = selected;
  if (role.kind === 'unknown' || role.kind === 'second') return { kind: 'ignored', rows: 0 };
  if (role.kind === 'table') {
    const { table, format } = role;
    const { rows, lines, columns, rejected } = tableRows(table, format, content(), faults);
    if (rows !== undefined) raw.data.set(table, rows);
    raw.sources.set(table, { file, lines, columns });
    for (const line of rejected) raw.rejected.push(rejectedRow(table, file, line));
    return { kind: 'table', table, format, rows: (rows?.length ?? 0) + rejected.length };
  }
  const value = readJson(content(), faults);
  const isRegister = role.kind === 'register';
  if (value === undefined) return { kind: role.kind, rows: 0 };
  // A register is a list of records in an object: three levels above what lies in a cell.
  if (isTooDeep(value, deepestNesting + 3))
    faults.report('files/too-deep-file', {}, { limit: deepestNesting });
  else if (!isJsonObject(value)) faults.report(isRegister ? 'files/not-a-register' : 'files/not-an-about');
  else if (isRegister) return { kind: 'register', rows: takeRegister(value, file, raw, tables) };
  else raw.data.set('about', value);
  return { kind: role.kind, rows: 0 };
}

/** Takes over what was asked for; gives the number of rows. Other tables are emptied, not left out: faults count keys. */
function takeRegister(
  value: JsonObject,
  file: string,
  raw: RawRegister,
  tables: readonly TableName[] | undefined,
): number {
  let rows = 0;
  for (const [key, table] of Object.entries(value)) {
    const name = tableNames.find((each) => each === key || kebabCase(each) === key);
    const isLeftOut = name !== undefined && tables !== undefined && !tables.includes(name);
    raw.data.set(key, isLeftOut ? null : table);
    if (name === undefined || isLeftOut) continue;
    raw.sources.set(name, { file, lines: [], columns: new Map() });
    if (Array.isArray(table)) rows += table.length;
  }
  return rows;
}

/** A row that cannot be used, at its line where that is known. */
export function rejectedRow(record: TableName, file: string, line: number | undefined): RejectedFileRow {
  return line === undefined ? { record, file } : { record, file, line };
}
