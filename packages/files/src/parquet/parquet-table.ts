/** A table from Parquet: every cell as JSON can hold it. */
import { headerOf } from '../csv/checks.js';
import type { Faults } from '../faults/faults.js';
import type { Json } from '../json/json.js';
import type { IsWanted, TableParts } from '../tables/csv-table.js';
import type { TextOrBytes } from '../text/decode.js';
import { type CellsReader, cellsReader, expectFewCells } from './cells.js';
import { openParquet } from './open.js';
import { inColumn, unlessRefused } from './refusal.js';

const nothing: TableParts = { header: [], columns: [], rows: [], lines: [], rejected: 0 };

/** The table in a Parquet file. Rows are numbered from 1. */
export function parquetTable(content: TextOrBytes, faults: Faults, isWanted: IsWanted): TableParts {
  return unlessRefused(faults, () => readAll(content, faults, isWanted)) ?? nothing;
}

function readAll(content: TextOrBytes, faults: Faults, isWanted: IsWanted): TableParts {
  const file = openParquet(content);
  const header = headerOf(
    file.columns.map(({ name }) => name),
    {},
    faults,
  );
  const kept = header.flatMap((name, index) => (isWanted(name) ? [{ name, index }] : []));
  expectFewCells(file.rows, kept.length);
  const readers = kept.map(({ index }): CellsReader => {
    const column = file.columns[index];
    const reader = column && cellsReader(file, column);
    if (reader !== undefined) return reader;
    faults.report('files/not-a-cell', { column: index + 1 }, { column: index + 1 });
    return () => [];
  });
  const rows: Json[][] = [];
  for (const group of file.groups) {
    const columns = readers.map((read, place) => inColumn((kept[place]?.index ?? 0) + 1, () => read(group)));
    for (let row = 0; row < group.rows; row += 1) rows.push(columns.map((cells) => cells[row] ?? null));
  }
  return {
    header,
    columns: kept.map(({ name }) => name),
    rows,
    lines: rows.map((_, row) => row + 1),
    rejected: 0,
  };
}
