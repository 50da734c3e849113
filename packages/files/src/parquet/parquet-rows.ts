/** The rows of a table of a register in Parquet: columns under the names of fields, read by the kind of each field. */
import { type FieldKind, fieldsOf, type TableName } from '@jeugd/core';
import { headerOf } from '../csv/checks.js';
import type { Faults } from '../faults/faults.js';
import type { Json, JsonObject } from '../json/json.js';
import { cellReader } from '../registers/cells.js';
import { reportMissingColumns, reportUnknownColumns } from '../registers/columns.js';
import type { TableRows } from '../registers/table-rows.js';
import type { TextOrBytes } from '../text/decode.js';
import { cellsReader, expectFewCells } from './cells.js';
import { openParquet, type ParquetFile } from './open.js';
import { inColumn, unlessRefused } from './refusal.js';
import { dayOfMoment } from './times.js';

const noColumns: ReadonlyMap<string, number> = new Map();

/** The rows of a table in a Parquet file, numbered from 1. Without a required column no row can be used. */
export function parquetRows(table: TableName, content: TextOrBytes, faults: Faults): TableRows {
  return (
    unlessRefused(faults, () => readAll(table, openParquet(content), faults)) ?? {
      lines: [],
      columns: noColumns,
      rejected: [],
    }
  );
}

function readAll(table: TableName, file: ParquetFile, faults: Faults): TableRows {
  const fields = fieldsOf(table);
  const names = headerOf(
    file.columns.map(({ name }) => name),
    {},
    faults,
  );
  reportUnknownColumns(table, names, fields, {}, faults);
  const kept = fields.flatMap(({ name, kind }) => {
    const index = names.indexOf(name);
    const column = file.columns[index];
    return column === undefined ? [] : [{ name, kind, index, column }];
  });
  const columns = new Map(kept.map(({ name, index }) => [name, index + 1]));
  if (reportMissingColumns(table, names, fields, {}, faults)) {
    return { lines: [], columns, rejected: Array.from({ length: file.rows }, (_, row) => row + 1) };
  }
  expectFewCells(file.rows, kept.length);
  const readers = kept.flatMap(({ name, kind, index, column }) => {
    const cells = cellsReader(file, column);
    if (cells !== undefined) return [{ name, index, cells, fit: fitter(kind) }];
    faults.report('files/not-a-cell', { column: index + 1 }, { column: index + 1 });
    return [];
  });
  const rows: JsonObject[] = [];
  for (const group of file.groups) {
    const all = readers.map(({ index, cells }) => inColumn(index + 1, () => cells(group)));
    for (let row = 0; row < group.rows; row += 1) {
      const record: Record<string, Json> = {};
      readers.forEach(({ name, fit }, place) => {
        const cell = all[place]?.[row] ?? null;
        if (cell !== null && cell !== '') record[name] = fit(cell);
      });
      rows.push(record);
    }
  }
  return { rows, lines: rows.map((_, row) => row + 1), columns, rejected: [] };
}

/** A cell as a kind of field takes it, where it can be; otherwise as it is, for `@jeugd/core` to judge. */
function fitter(kind: FieldKind): (cell: Json) => Json {
  if (kind === 'date') return (cell) => (typeof cell === 'string' ? (dayOfMoment(cell) ?? cell) : cell);
  if (kind === 'text') return (cell) => (typeof cell === 'number' ? String(cell) : cell);
  const read = cellReader(kind, false);
  if (kind === 'flag') return (cell) => (typeof cell === 'boolean' ? cell : read(String(cell)));
  return (cell) => (typeof cell === 'string' ? read(cell) : cell);
}
