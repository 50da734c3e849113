/** The rows of a table in JSON and JSON Lines: objects as they are, for `@jeugd/core` to judge. */
import type { Faults } from '../faults/faults.js';
import { isTooDeep, type Json, type JsonObject } from '../json/json.js';
import { readJsonLines } from '../json/json-lines.js';
import { readJson } from '../json/json-list.js';
import { deepestNesting } from '../limits.js';
import type { TextOrBytes } from '../text/decode.js';
import type { TableRows } from './table-rows.js';

const noColumns: ReadonlyMap<string, number> = new Map();

/**
 * The rows of a table in a JSON list. What is no object stays in its place, so that a row has one number, as in a
 * `register.json`.
 */
export function jsonRows(content: TextOrBytes, faults: Faults): TableRows {
  const list = readJson(content, faults);
  const rows = list === undefined ? undefined : usableList(list, faults);
  return { ...(rows !== undefined && { rows }), lines: [], columns: noColumns, rejected: [] };
}

function usableList(list: Json, faults: Faults): Json[] | undefined {
  // A list of records: two levels above what lies in a cell.
  if (isTooDeep(list, deepestNesting + 2))
    faults.report('files/too-deep-file', {}, { limit: deepestNesting });
  else if (!Array.isArray(list)) faults.report('files/not-a-list');
  else return list;
  return undefined;
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
