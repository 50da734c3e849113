/**
 * Rows of a CSV file, one after the other, with the line on which each begins.
 *
 * The file is decoded and parsed in pieces (papaparse's low-level parser, which leaves the last, perhaps unfinished, row
 * for the next piece), so memory holds what the receiver keeps and little more.
 */
import Papa from 'papaparse';
import type { Faults } from '../faults/faults.js';
import { longestRow } from '../limits.js';
import { type TextOrBytes, textPieces } from '../text/decode.js';
import { type Dialect, dialectOf } from './dialect.js';
import { linesOfRows, withoutCarriageReturns } from './row-lines.js';

/** What receives the rows. */
export interface CsvReceiver {
  /** The cells of the first row. Returns whether to go on. */
  header(cells: readonly string[], dialect: Dialect): boolean;
  /** The cells of a later row, as many as it has, and the line on which it begins, from 1. */
  row(cells: readonly string[], line: number): void;
  /** A row with a misplaced quotation mark, which was reported, and the line on which it begins. */
  malformedRow(line: number): void;
}

/** Reads all rows; false when the file as a whole cannot be used, which is then reported. */
export function readCsvRows(input: TextOrBytes, receiver: CsvReceiver, faults: Faults): boolean {
  const pieces = textPieces(input, faults);
  const state: ReadingState = { dialect: undefined, width: 0, line: 1 };
  let rest = '';
  let next = pieces.next();
  while (next.done !== true) {
    const text = rest + next.value;
    next = pieces.next();
    if (next.done === true && !next.value) return false;
    const parsed = readPiece(text, next.done === true, state, receiver, faults);
    if (parsed === undefined) return false;
    rest = text.slice(parsed);
    if (rest.length > longestRow) return reportEndlessRow(rest, state, faults);
  }
  if (!next.value) return false;
  if (state.width === 0) faults.report('files/empty-file');
  return state.width > 0;
}

interface ReadingState {
  dialect: Dialect | undefined;
  /** Cells in the header; 0 until it is read. */
  width: number;
  /** Line on which the next row begins. */
  line: number;
}

/** Hands on the rows of a piece; gives the offset of what is left for the next, or `undefined` to stop. */
function readPiece(
  text: string,
  isLast: boolean,
  state: ReadingState,
  receiver: CsvReceiver,
  faults: Faults,
): number | undefined {
  state.dialect ??= dialectOf(text);
  const { rows, malformed, unclosed, end } = parsedRows(text, isLast, state.dialect);
  const lines = linesOfRows(rows, text, end, state.dialect, state.line);
  withoutCarriageReturns(rows, lines, text, state.dialect, state.line);
  for (let index = 0; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    const line = lines.starts[index] ?? 0;
    if (index === unclosed) {
      faults.report('files/unclosed-quote', { line, column: cells.length });
      return undefined;
    }
    if (malformed.has(index)) faults.report('files/malformed-quote', { line });
    if (state.width === 0) {
      if (isBlank(cells)) continue;
      if (!receiver.header(cells, state.dialect)) return undefined;
      state.width = cells.length;
    } else if (malformed.has(index)) {
      receiver.malformedRow(line);
    } else if (state.width === 1 || !isBlank(cells)) {
      receiver.row(cells, line);
    }
  }
  state.line = lines.next;
  return end;
}

interface ParsedRows {
  readonly rows: string[][];
  /** The rows in which text follows a closing quotation mark. */
  readonly malformed: ReadonlySet<number>;
  /** The row in which a quotation mark is not closed. */
  readonly unclosed: number | undefined;
  /** Offset of what was not parsed. */
  readonly end: number;
}

function parsedRows(text: string, isLast: boolean, { delimiter, newline }: Dialect): ParsedRows {
  const { data, errors, meta } = new Papa.Parser({ delimiter, newline }).parse(
    text,
    0,
    !isLast,
  ) as Papa.ParseResult<string[]>;
  if (isLast && text.endsWith(newline) && isBlank(data.at(-1))) data.pop();
  const malformed = new Set<number>();
  let unclosed: number | undefined;
  for (const { code, row } of errors) {
    // Faults in a row that waits for its end in the next piece are only faults if they are still there then.
    if (row === undefined || row >= data.length) continue;
    if (code === 'MissingQuotes') unclosed = row;
    else malformed.add(row);
  }
  return { rows: data, malformed, unclosed, end: meta.cursor };
}

/** A row that goes on and on: most often because a quotation mark is not closed. */
function reportEndlessRow(rest: string, { dialect, line }: ReadingState, faults: Faults): false {
  const { rows, unclosed } = parsedRows(rest, true, dialect ?? dialectOf(rest));
  if (unclosed === 0) faults.report('files/unclosed-quote', { line, column: rows[0]?.length ?? 1 });
  else faults.report('files/row-too-long', { line }, { limit: longestRow });
  return false;
}

function isBlank(cells: readonly string[] | undefined): boolean {
  return cells === undefined || (cells.length === 1 && (cells[0] ?? '').trim() === '');
}
