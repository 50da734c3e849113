/** The rows of a table in CSV: cells under the names of fields, converted by the kind of each field. */
import { fieldsOf, type RecordField, type TableName } from '@jeugd/core';
import { usableCells, usableHeader } from '../csv/checks.js';
import { readCsvRows } from '../csv/csv-rows.js';
import type { Dialect } from '../csv/dialect.js';
import type { Faults } from '../faults/faults.js';
import type { Json, JsonObject } from '../json/json.js';
import type { TextOrBytes } from '../text/decode.js';
import { type CellReader, cellReader } from './cells.js';
import { reportMissingColumns, reportUnknownColumns } from './columns.js';
import type { TableRows } from './table-rows.js';

/** Reads a column into a field. */
interface ColumnReader {
  readonly field: string;
  readonly index: number;
  readonly read: CellReader;
}

/** The rows of a table in a CSV file. Without a required column no row can be used, which is reported once. */
export function csvRows(table: TableName, content: TextOrBytes, faults: Faults): TableRows {
  const fields = fieldsOf(table);
  let width = 0;
  let readers: readonly ColumnReader[] | undefined;
  const rows: JsonObject[] = [];
  const lines: number[] = [];
  const rejected: number[] = [];

  const isComplete = readCsvRows(
    content,
    {
      header(cells, dialect, line) {
        const names = usableHeader(cells, line, faults);
        if (names === undefined) return false;
        width = names.length;
        reportUnknownColumns(table, names, fields, { line }, faults);
        if (!reportMissingColumns(table, names, fields, { line }, faults))
          readers = columnReaders(names, fields, dialect);
        return true;
      },
      row(cells, line) {
        if (!usableCells(cells, width, line, faults) || readers === undefined) {
          rejected.push(line);
          return;
        }
        const row = rowOf(cells, readers);
        if (row === undefined) return;
        rows.push(row);
        lines.push(line);
      },
      malformedRow(line) {
        rejected.push(line);
      },
    },
    faults,
  );
  const columns = new Map(readers?.map(({ field, index }) => [field, index + 1]));
  return isComplete && readers !== undefined
    ? { rows, lines, columns, rejected }
    : { lines: [], columns, rejected };
}

/** The values of a row by field; `undefined` when all its cells are empty, as below the data in a spreadsheet. */
function rowOf(cells: readonly string[], readers: readonly ColumnReader[]): JsonObject | undefined {
  const row: Record<string, Json> = {};
  let isEmpty = true;
  for (const { field, index, read } of readers) {
    const cell = cells[index];
    if (cell === undefined || cell === '') continue;
    row[field] = read(cell);
    isEmpty = false;
  }
  return isEmpty ? undefined : row;
}

function columnReaders(
  names: readonly string[],
  fields: readonly RecordField[],
  { delimiter }: Dialect,
): readonly ColumnReader[] {
  return fields.flatMap(({ name, kind }) => {
    const index = names.indexOf(name);
    return index === -1 ? [] : [{ field: name, index, read: cellReader(kind, delimiter === ';') }];
  });
}
