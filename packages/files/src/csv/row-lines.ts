/**
 * Lines of rows: a row begins one line after the last, unless a cell holds newlines of its own.
 */
import type { Dialect } from './dialect.js';

/** The lines on which rows begin. */
export interface RowLines {
  /** For each row the line on which it begins, from 1. */
  readonly starts: readonly number[];
  /** The line on which the row after these begins. */
  readonly next: number;
}

/** The lines of the rows that were parsed from `text` up to `end`, the first of which begins on line `first`. */
export function linesOfRows(
  rows: readonly (readonly string[])[],
  text: string,
  end: number,
  { newline }: Dialect,
  first: number,
): RowLines {
  const rowsEnded = text[end - 1] === newline ? rows.length : rows.length - 1;
  const newlinesInCells = countOf(newline, text, end) > rowsEnded;
  const starts: number[] = [];
  let line = first;
  for (const cells of rows) {
    starts.push(line);
    line += 1;
    if (newlinesInCells) for (const cell of cells) line += countOf(newline, cell, cell.length);
  }
  return { starts, next: line };
}

/**
 * Takes from the last cell of each row, in place, the carriage return that belongs to the end of the line. Where rows
 * end without one, a cell may hold one of its own: then the text decides, in which that cell ends with a quotation mark.
 */
export function withoutCarriageReturns(
  rows: readonly string[][],
  { starts, next }: RowLines,
  text: string,
  { newline, carriageReturn }: Dialect,
  first: number,
): void {
  if (newline === '\r') return;
  let textLines: readonly string[] | undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    const last = cells.at(-1);
    if (last === undefined || !last.endsWith('\r')) continue;
    if (!carriageReturn) {
      textLines ??= text.split(newline);
      const lastLine = (starts[index + 1] ?? next) - first - 1;
      if (textLines[lastLine]?.endsWith('"') === true) continue;
    }
    cells[cells.length - 1] = last.slice(0, -1);
  }
}

/** How many newlines a text holds before `end`. */
export function countOf(newline: string, text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(newline); at !== -1 && at < end; at = text.indexOf(newline, at + 1)) count += 1;
  return count;
}
