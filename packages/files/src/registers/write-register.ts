/**
 * Writing a register: one file per table, or all in one.
 */
import { type FieldKind, fieldsOf, type Register, type TableName, tableNames } from '@jeugd/core';
import type { Json, JsonObject } from '../json/json.js';
import type { ParquetForm } from '../tables/parquet-form.js';
import type { TableFormat, TableToWrite } from '../tables/table.js';
import { writeCsv } from '../tables/write-csv.js';
import { fileNameOf } from './file-names.js';

/**
 * The files of a register, by name: `about.json` and a file per table for `csv`, `jsonl` and `parquet` (the form from
 * `@jeugd/files/parquet`), one `register.json` for `json`. Reading them gives the same register.
 *
 * A table that is absent gets no file, an empty one a file without rows. In CSV and Parquet the columns are the required
 * fields and those that any record uses, in the order of the type. In Parquet days are `DATE`, numbers `DOUBLE`, lists
 * JSON.
 *
 * @dutch register schrijven
 * @example
 * const files = writeRegister({ about: { version: '1' }, homeSpells: [{ id: 'h1', personId: 'c1', start: '2024-03-01', with: 'mother' }] });
 * [...files.keys()]; // ['about.json', 'home-spells.csv']
 * files.get('home-spells.csv'); // 'id,personId,start,with\nh1,c1,2024-03-01,mother\n'
 */
export function writeRegister(register: Register, format?: TableFormat): ReadonlyMap<string, string>;
export function writeRegister(
  register: Register,
  format: TableFormat | ParquetForm,
): ReadonlyMap<string, string | Uint8Array>;
export function writeRegister(
  register: Register,
  format: TableFormat | ParquetForm = 'csv',
): ReadonlyMap<string, string | Uint8Array> {
  return new Map(registerFiles(register, format));
}

/** The files one by one, each made when it is asked for: a large register is never all text at once. */
export function* registerFiles(
  register: Register,
  format: TableFormat | ParquetForm,
): Generator<[name: string, content: string | Uint8Array]> {
  const present = tableNames.flatMap((table) => {
    const records = register[table] as unknown as readonly JsonObject[] | undefined;
    return records === undefined ? [] : [{ table, records }];
  });
  if (format === 'json') return yield ['register.json', registerText(register, present)];

  yield ['about.json', `${JSON.stringify(register.about, null, 2)}\n`];
  for (const { table, records } of present) {
    if (format === 'jsonl') yield [fileNameOf(table, format), records.map(lineOf).join('')];
    else if (format === 'csv') yield [fileNameOf(table, format), writeCsv(tableOf(table, records))];
    else yield [fileNameOf(table, format.name), format.write(tableOf(table, records), kindsOf(table))];
  }
}

function registerText(
  { about }: Register,
  tables: readonly { readonly table: TableName; readonly records: readonly JsonObject[] }[],
): string {
  const parts = [`"about":${JSON.stringify(about)}`];
  for (const { table, records } of tables) {
    const lines = records.map((record) => JSON.stringify(record));
    parts.push(`"${table}":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]`);
  }
  return `{\n${parts.join(',\n')}\n}\n`;
}

function tableOf(table: TableName, records: readonly JsonObject[]): TableToWrite {
  const used = new Set<string>();
  for (const record of records) for (const field in record) used.add(field);
  const columns = fieldsOf(table).flatMap(({ name, required }) => (required || used.has(name) ? [name] : []));
  return { columns, rows: rowsOf(records, columns) };
}

function kindsOf(table: TableName): (field: string) => FieldKind | undefined {
  const kinds = new Map(fieldsOf(table).map(({ name, kind }) => [name, kind]));
  return (field) => kinds.get(field);
}

function* rowsOf(records: readonly JsonObject[], columns: readonly string[]): Generator<readonly Json[]> {
  for (const record of records) yield columns.map((name) => record[name] ?? null);
}

function lineOf(record: JsonObject): string {
  return `${JSON.stringify(record)}\n`;
}
