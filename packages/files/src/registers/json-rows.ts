/** The rows of a table in JSON and JSON Lines: objects as they are, for `@jeugd/core` to judge. */
import type { Faults } from '../faults/faults.js';
import type { JsonObject } from '../json/json.js';
import { readJsonLines } from '../json/json-lines.js';
import { readJsonList } from '../json/json-list.js';
import type { TextOrBytes } from '../text/decode.js';
import type { TableRows } from './table-rows.js';

const noColumns: ReadonlyMap<string, number> = new Map();

/** The rows of a table in a JSON list. */
export function jsonRows(content: TextOrBytes, faults: Faults): TableRows {
  const list = readJsonList(content, faults);
  if (list === undefined) return { lines: [], columns: noColumns, rejected: [] };
  const rejected = Array.from({ length: list.rejected }, () => undefined);
  return { rows: list.objects, lines: [], columns: noColumns, rejected };
}

/** The rows of a table in a JSON Lines file. */
export function jsonLinesRows(content: TextOrBytes, faults: Faults): TableRows {
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
