/**
 * Reading a register: files in, records out, with every fault at its file, line and column.
 *
 * What a file holds is decided by its name, what a field means by `@jeugd/core`.
 */
import {
  kebabCase,
  type Locate,
  parseRegister,
  type Register,
  type TableName,
  tableNames,
} from '@jeugd/core';
import { isJsonObject, isTooDeep, type Json, type JsonObject } from '../json/json.js';
import { readJson } from '../json/json-list.js';
import { deepestNesting } from '../limits.js';
import type { TextOrBytes } from '../text/decode.js';
import { placeOfRow } from './place-in-file.js';
import { onlyFile, type RegisterFile, type SelectedFile, selectFiles } from './register-files.js';
import type {
  FileRead,
  ReadRegisterOptions,
  RegisterReading,
  RejectedFileRow,
  TableSource,
} from './register-reading.js';
import { tableRows } from './table-rows.js';

/**
 * The register in a folder (its files by name) or in one `register.json` (its text or bytes). Never throws on data:
 * without any usable file the register is empty.
 *
 * A folder holds one file per table, `home-spells.csv`, `.jsonl` or `.json`, and `about.json`. A table without a file is
 * absent from the register; a file without rows is an empty table. Cells of CSV become numbers, flags and lists where
 * the field is one, an empty cell is absent. A row that cannot be used is counted in `about.rejected` and reported; a
 * file that cannot be used, or that lacks a required column, gives no table and one finding.
 *
 * @dutch register inlezen
 * @example
 * const files = new Map([['home-spells.csv', 'id,personId,start,with\nh1,c1,2024-03-01,mother\nh2,c1,2023-02-30,mother\n']]);
 * const read = readRegister(files);
 * read.register.homeSpells; // [{ id: 'h1', personId: 'c1', start: '2024-03-01', with: 'mother' }]
 * read.findings[0].location; // { file: 'home-spells.csv', line: 3, column: 3, record: 'homeSpells', id: 'h2', field: 'start' }
 * read.register.about.rejected; // { homeSpells: 1 }
 */
export function readRegister(
  input: TextOrBytes | ReadonlyMap<string, TextOrBytes>,
  options: ReadRegisterOptions = {},
): RegisterReading {
  const { file = 'register.json' } = options;
  const isOneFile = typeof input === 'string' || input instanceof Uint8Array;
  if (isOneFile) return readRegisterFile({ file, content: () => input }, options);
  return readRegisterFiles(
    [...input].map(([name, content]) => ({ file: name, content: () => content })),
    options,
  );
}

/** The register in one file, whatever its name. */
export function readRegisterFile(file: RegisterFile, options: ReadRegisterOptions): RegisterReading {
  return readSelected([onlyFile(file, options.locale ?? 'en')], options);
}

/** The register in the files of a folder. */
export function readRegisterFiles(
  files: readonly RegisterFile[],
  options: ReadRegisterOptions,
): RegisterReading {
  return readSelected(selectFiles(files, options.tables, options.locale ?? 'en'), options);
}

/** What the files gave, before `@jeugd/core` has looked at it. */
interface RawRegister {
  /** `about` and the rows of each table. */
  readonly data: Map<string, Json>;
  /** Where the rows of each table stand. */
  readonly sources: Map<TableName, TableSource>;
  /** Rows that gave no object. */
  readonly rejected: RejectedFileRow[];
}

function readSelected(selected: readonly SelectedFile[], options: ReadRegisterOptions): RegisterReading {
  const raw: RawRegister = { data: new Map(), sources: new Map(), rejected: [] };
  const files = selected.map((each, done) => {
    options.onProgress?.({ file: each.file, done, total: selected.length });
    return { file: each.file, ...readFile(each, raw, options.tables) };
  });

  const parsed = parseRegister(Object.fromEntries(raw.data), {
    locale: options.locale ?? 'en',
    locate: locateIn(raw.sources),
  });
  const rejected = [...raw.rejected];
  for (const { record, row } of parsed.rejected) {
    const source = raw.sources.get(record);
    rejected.push(rejectedRow(record, source?.file ?? '', source?.lines[row]));
  }
  return {
    register: withRejected(parsed.register, raw.rejected),
    findings: [...selected.flatMap(({ faults }) => faults.findings), ...parsed.findings],
    truncated: sumOf([...selected.map(({ faults }) => faults.truncated()), parsed.truncated]),
    rejected,
    files,
    sources: sourcesOfRecords(raw.sources, parsed.rejected),
  };
}

function readFile(
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

/** Tells `@jeugd/core` where a row stands. */
function locateIn(sources: ReadonlyMap<TableName, TableSource>): Locate {
  return (table, row, field) => {
    const source = sources.get(table);
    return source === undefined ? {} : placeOfRow(source, row, field);
  };
}

function rejectedRow(record: TableName, file: string, line: number | undefined): RejectedFileRow {
  return line === undefined ? { record, file } : { record, file, line };
}

/** The register with the rows that gave no object counted too. */
function withRejected(register: Register, rejected: readonly RejectedFileRow[]): Register {
  if (rejected.length === 0) return register;
  const counts = new Map(Object.entries(register.about.rejected ?? {}));
  for (const { record } of rejected) counts.set(record, (counts.get(record) ?? 0) + 1);
  return { ...register, about: { ...register.about, rejected: Object.fromEntries(counts) } };
}

/** The sources with a line per record, where they had a line per row. */
function sourcesOfRecords(
  sources: ReadonlyMap<TableName, TableSource>,
  rejected: readonly { readonly record: TableName; readonly row: number }[],
): ReadonlyMap<TableName, TableSource> {
  const rejectedOf = new Map<TableName, Set<number>>();
  for (const { record, row } of rejected)
    rejectedOf.set(record, (rejectedOf.get(record) ?? new Set()).add(row));
  return new Map(
    [...sources].map(([table, source]) => {
      const without = rejectedOf.get(table);
      if (without === undefined) return [table, source];
      return [table, { ...source, lines: source.lines.filter((_, row) => !without.has(row)) }];
    }),
  );
}

function sumOf(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const each of counts) {
    for (const [code, count] of Object.entries(each)) sums.set(code, (sums.get(code) ?? 0) + count);
  }
  return Object.fromEntries(sums);
}
