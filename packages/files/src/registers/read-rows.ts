/** Reading the rows of one table, in whatever form its file has. */
import type { TableName } from '@jeugd/core';
import type { Faults } from '../faults/faults.js';
import type { TableFormat } from '../tables/table.js';
import type { TextOrBytes } from '../text/decode.js';
import { csvRows } from './csv-rows.js';
import { jsonLinesRows, jsonRows } from './json-rows.js';
import type { TableRows } from './table-rows.js';

/** The rows of a table in a file. What is wrong is reported. */
export function tableRows(
  table: TableName,
  format: TableFormat,
  content: TextOrBytes,
  faults: Faults,
): TableRows {
  if (format === 'csv') return csvRows(table, content, faults);
  return format === 'jsonl' ? jsonLinesRows(content, faults) : jsonRows(content, faults);
}
