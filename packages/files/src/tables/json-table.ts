/** A table from objects: a column for every key, in the order in which keys are first met. */
import type { Faults } from '../faults/faults.js';
import type { Json, JsonObject } from '../json/json.js';
import { readJsonLines } from '../json/json-lines.js';
import { readJsonList } from '../json/json-list.js';
import { mostColumns } from '../limits.js';
import type { TextOrBytes } from '../text/decode.js';
import type { IsWanted, TableParts } from './csv-table.js';

const nothing: TableParts = { header: [], columns: [], rows: [], lines: [], rejected: 0 };

/** The table in a JSON file. */
export function jsonTable(content: TextOrBytes, faults: Faults, isWanted: IsWanted): TableParts {
  const list = readJsonList(content, faults);
  return list === undefined ? nothing : tableOf(list.objects, [], list.rejected, faults, isWanted);
}

/** The table in a JSON Lines file. */
export function jsonLinesTable(content: TextOrBytes, faults: Faults, isWanted: IsWanted): TableParts {
  const objects: JsonObject[] = [];
  const lines: number[] = [];
  let rejected = 0;
  const isComplete = readJsonLines(
    content,
    {
      object(value, line) {
        objects.push(value);
        lines.push(line);
      },
      rejected() {
        rejected += 1;
      },
    },
    faults,
  );
  return isComplete ? tableOf(objects, lines, rejected, faults, isWanted) : nothing;
}

function tableOf(
  objects: readonly JsonObject[],
  lines: readonly number[],
  rejected: number,
  faults: Faults,
  isWanted: IsWanted,
): TableParts {
  const met = new Set<string>();
  for (const object of objects) {
    for (const key of Object.keys(object)) met.add(key);
    if (met.size > mostColumns) {
      faults.report('files/too-many-columns', {}, { limit: mostColumns });
      return nothing;
    }
  }
  const header = [...met];
  const columns = header.filter(isWanted);
  const rows = objects.map((object) => columns.map((name) => cellOf(object, name)));
  return { header, columns, rows, lines, rejected };
}

function cellOf(object: JsonObject, name: string): Json {
  return Object.hasOwn(object, name) ? (object[name] ?? null) : null;
}
