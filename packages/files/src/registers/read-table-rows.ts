/** Reading the rows of one table, in whatever form its file has. */
import type { TableName } from '@jeugd/core';
import type { Faults } from '../faults/faults.js';
import { isParquet } from '../parquet/magic.js';
import type { ParquetForm } from '../tables/parquet-form.js';
import type { ReadFormat } from '../tables/table.js';
import type { TextOrBytes } from '../text/decode.js';
import { csvRows } from './csv-table-rows.js';
import { jsonLinesRows, jsonRows } from './json-table-rows.js';
import type { TableRows } from './table-rows.js';

/** The rows of a table in a file. What is wrong is reported. What begins as Parquet is Parquet, whatever its name. */
export function tableRows(
  table: TableName,
  format: ReadFormat,
  content: TextOrBytes,
  faults: Faults,
  parquet: ParquetForm | undefined,
): TableRows {
  if (format === 'parquet' || isParquet(content)) {
    if (parquet !== undefined) return parquet.readRows(table, content, faults);
    faults.report('files/parquet-not-opened');
    return { lines: [], columns: new Map(), rejected: [] };
  }
  if (format === 'csv') return csvRows(table, content, faults);
  return format === 'jsonl' ? jsonLinesRows(content, faults) : jsonRows(content, faults);
}
