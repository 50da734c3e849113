/** Writing JSON and JSON Lines: one row per line, so that a change of one row is a change of one line. */
import type { Json } from '../json/json.js';
import type { Table } from './table.js';

/**
 * A table as a JSON list of objects, one per line. Absent cells are written as `null`.
 *
 * @dutch JSON schrijven
 * @example
 * writeJson({ columns: ['id', 'days'], rows: [['c1', 70], ['c2', null]] }); // '[\n{"id":"c1","days":70},\n{"id":"c2","days":null}\n]\n'
 */
export function writeJson(table: Table): string {
  const lines = objectLines(table);
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/**
 * A table as JSON Lines: one object per line. Absent cells are written as `null`. Without rows the text is empty.
 *
 * @dutch JSON Lines schrijven
 * @example
 * writeJsonLines({ columns: ['id', 'days'], rows: [['c1', 70]] }); // '{"id":"c1","days":70}\n'
 */
export function writeJsonLines(table: Table): string {
  return objectLines(table)
    .map((line) => `${line}\n`)
    .join('');
}

/** Objects are put together as text: a column may bear any name, also `__proto__`. */
function objectLines({ columns, rows }: Table): string[] {
  const keys = columns.map((name) => `${JSON.stringify(name)}:`);
  return rows.map(
    (cells) => `{${keys.map((key, column) => key + jsonText(cells[column] ?? null)).join(',')}}`,
  );
}

function jsonText(cell: Json): string {
  return JSON.stringify(cell);
}
