/** The rows of one table of a register, as objects for `@jeugd/core`, with their places in the file. */
import type { TableName } from '@jeugd/core';
import type { Faults } from '../faults/faults.js';
import type { JsonObject } from '../json/json.js';
import { readJsonLines } from '../json/json-lines.js';
import { readJsonList } from '../json/json-list.js';
import type { TableFormat } from '../tables/table.js';
import type { TextOrBytes } from '../text/decode.js';
import { csvRows } from './csv-rows.js';

/** What a file of a table gave. */
export interface TableRows {
  /** The rows as objects; absent when the file as a whole cannot be used. */
  readonly rows?: readonly JsonObject[];
  /** For each row the line on which it begins, from 1; empty for JSON. */
  readonly lines: readonly number[];
  /** The column of each field, from 1; empty for JSON and JSON Lines. */
  readonly columns: ReadonlyMap<string, number>;
  /** The lines of rows that cannot be used; `undefined` where the form knows no lines. */
  readonly rejected: readonly (number | undefined)[];
}

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

const noColumns: ReadonlyMap<string, number> = new Map();

function jsonRows(content: TextOrBytes, faults: Faults): TableRows {
  const list = readJsonList(content, faults);
  if (list === undefined) return { lines: [], columns: noColumns, rejected: [] };
  const rejected = Array.from({ length: list.rejected }, () => undefined);
  return { rows: list.objects, lines: [], columns: noColumns, rejected };
}

function jsonLinesRows(content: TextOrBytes, faults: Faults): TableRows {
  const rows: JsonObject[] = [];
  const lines: number[] = [];
  const rejected: number[] = [];
  const isComplete = readJsonLines(
    content,
    {
      object(value, line) {
        rows.push(value);
        lines.push(line);
      },
      rejected(line) {
        rejected.push(line);
      },
    },
    faults,
  );
  return isComplete
    ? { rows, lines, columns: noColumns, rejected }
    : { lines: [], columns: noColumns, rejected };
}
