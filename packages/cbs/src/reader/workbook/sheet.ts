/** The rows of a sheet, as texts. */
import { longestCell, mostColumns } from '../limits.js';
import { readXml } from './xml.js';
import type { Allowance, Unpacked, ZipPart } from './zip.js';

/** What receives the rows of a sheet. */
export interface SheetReceiver {
  /** The cells of a row that is not empty, and its number from 1. Returns whether to go on. */
  row(cells: readonly string[], row: number): boolean;
}

/** Reads a sheet: rows as texts, a cell that is not there as `''`. */
export function readSheet(
  part: ZipPart,
  texts: readonly string[],
  allowance: Allowance,
  receiver: SheetReceiver,
): Unpacked {
  let cells: string[] = [];
  let [row, column, value, type, isInValue, goesOn] = [0, 0, '', '', false, true];

  const endCell = (): void => {
    const text = textOf(value, type, texts);
    if (text === '') return;
    // What stands further to the right stands one column too far: it is said to be too much.
    const place = Math.min(column, mostColumns);
    while (cells.length < place) cells.push('');
    cells[place] = text;
  };

  return readXml(part, allowance, {
    open(name, attributes) {
      if (!goesOn) return;
      if (name === 'row') {
        const number = Number(attributes['r']);
        row = Number.isInteger(number) && number > row ? number : row + 1;
        [cells, column] = [[], -1];
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        [value, type] = ['', attributes['t'] ?? 'n'];
      } else if (name === 'v' || name === 't') isInValue = true;
    },
    text(piece) {
      if (isInValue && value.length <= longestCell) value += piece;
    },
    close(name) {
      if (!goesOn) return;
      if (name === 'v' || name === 't') isInValue = false;
      else if (name === 'c') endCell();
      else if (name === 'row' && cells.some((cell) => cell.trim() !== '')) goesOn = receiver.row(cells, row);
    },
  });
}

/** The column of a cell such as `AB12`, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = 26 * column + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** What a cell shows, but numbers as they are kept, without exponent. */
function textOf(value: string, type: string, texts: readonly string[]): string {
  if (type === 's') return texts[Number(value)] ?? '';
  if (type !== 'n' || /^\d*$/.test(value)) return value;
  const number = Number(value);
  return Number.isFinite(number) ? String(number) : value;
}
