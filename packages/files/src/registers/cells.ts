/**
 * Cells of a CSV file as the values of a field. A cell that does not fit stays text: `@jeugd/core` then says what was
 * expected.
 */
import type { FieldKind } from '@jeugd/core';
import { withFormula } from '../csv/formula.js';
import { textPool } from '../csv/text-pool.js';
import { isTooDeep, type Json, jsonOf } from '../json/json.js';

/** Reads the cells of one column; an empty cell is not asked for. */
export type CellReader = (cell: string) => Json;

/**
 * The reader for a column that holds a kind of field. `decimalComma` where cells lie between semicolons, as a Dutch
 * spreadsheet writes them: there `2,5` is two and a half as well.
 */
export function cellReader(kind: FieldKind, decimalComma: boolean): CellReader {
  if (kind === 'number') return decimalComma ? (cell) => numberOf(cell.replace(',', '.'), cell) : numberOf;
  if (kind === 'flag') return (cell) => flagOf.get(cell.toLowerCase()) ?? cell;
  if (kind === 'list') return listOf;
  const pool = textPool();
  return (cell) => pool(withFormula(cell));
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function numberOf(text: string, cell = text): Json {
  if (!decimal.test(text)) return cell;
  const number = Number(text);
  return Number.isFinite(number) ? number : cell;
}

/** As databases write them, and as spreadsheets do, in English and in Dutch. */
const flagOf: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['waar', true],
  ['false', false],
  ['0', false],
  ['onwaar', false],
]);

function listOf(cell: string): Json {
  const read = jsonOf(cell);
  return 'fault' in read || isTooDeep(read.value) ? cell : read.value;
}
