/**
 * Rows of a CSV file, one after the other, with the line on which each begins.
 *
 * The file is decoded and parsed in pieces, of which the last, perhaps unfinished, row waits for the next piece; so memory
 * holds what the receiver keeps and little more.
 */
import type { Faults } from '../faults/faults.js';
import { longestRow, mostQuoteFaults } from '../limits.js';
import { type TextOrBytes, textPieces } from '../text/decode.js';
import { type Dialect, dialectOf } from './dialect.js';
import { type ParsedPiece, parsePiece } from './parse-piece.js';
import { countOf, linesOfRows, withoutCarriageReturns } from './row-lines.js';

/** What receives the rows. */
export interface CsvReceiver {
  /** The cells of the first row that is not blank, and its line, from 1. Returns whether to go on. */
  header(cells: readonly string[], dialect: Dialect, line: number): boolean;
  /** The cells of a later row, as many as it has, and the line on which it begins, from 1. */
  row(cells: readonly string[], line: number): void;
  /** A row with a misplaced quotation mark, which was reported, and the line on which it begins. */
  malformedRow(line: number): void;
}

/** Reads all rows; false when the file as a whole cannot be used, which is then reported. */
export function readCsvRows(input: TextOrBytes, receiver: CsvReceiver, faults: Faults): boolean {
  const pieces = textPieces(input, faults);
  const reading: Reading = { receiver, faults, dialect: undefined, width: 0, line: 1, quoteFaults: 0 };
  let rest = '';
  let next = pieces.next();
  while (next.done !== true) {
    const text = rest + next.value;
    next = pieces.next();
    if (next.done === true && !next.value) return false;
    const end = readPiece(text, next.done === true, reading) ?? -1;
    if (end === -1) return false;
    rest = text.slice(end);
    if (rest.length <= longestRow) continue;
    const resume = readEndlessRow(rest, reading) ?? -1;
    if (resume === -1) return false;
    rest = rest.slice(resume);
  }
  if (!next.value) return false;
  if (reading.width === 0) faults.report('files/empty-file');
  return reading.width > 0;
}

/** How far reading is. */
interface Reading {
  readonly receiver: CsvReceiver;
  readonly faults: Faults;
  dialect: Dialect | undefined;
  /** Cells in the header; 0 until it is read. */
  width: number;
  /** Line on which the next row begins. */
  line: number;
  /** Rows so far with a misplaced quotation mark. */
  quoteFaults: number;
}

/** Hands on the rows of a piece; gives the offset of what is left for the next, or `undefined` to stop. */
function readPiece(text: string, isLast: boolean, reading: Reading): number | undefined {
  reading.dialect ??= dialectOf(text);
  let from = 0;
  for (;;) {
    const rest = from === 0 ? text : text.slice(from);
    const parsed = parsePiece(rest, isLast, reading.dialect);
    if (!takeRows(parsed, rest, reading.dialect, reading)) return undefined;
    from += parsed.end;
    if (parsed.fault === undefined) return from;
  }
}

/** A row that goes on and on: most often because a quotation mark is not closed. Gives the offset to go on from. */
function readEndlessRow(text: string, reading: Reading): number | undefined {
  const dialect = reading.dialect ?? dialectOf(text);
  const parsed = parsePiece(text, true, dialect);
  if (parsed.fault !== undefined) return takeRows(parsed, text, dialect, reading) ? parsed.end : undefined;
  reading.faults.report('files/row-too-long', { line: reading.line }, { limit: longestRow });
  return undefined;
}

/** Hands on rows, then reports the fault after them; false to stop. */
function takeRows(parsed: ParsedPiece, text: string, dialect: Dialect, reading: Reading): boolean {
  const { rows, end, fault } = parsed;
  const { receiver, faults, line: first } = reading;
  const lines = linesOfRows(rows, text, end, dialect, first);
  withoutCarriageReturns(rows, lines, text, dialect, first);
  for (let index = 0; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    if (reading.width === 0) {
      if (isBlank(cells)) continue;
      if (!receiver.header(cells, dialect, lines.starts[index] ?? 0)) return false;
      reading.width = cells.length;
    } else if (reading.width === 1 || !isBlank(cells)) {
      receiver.row(cells, lines.starts[index] ?? 0);
    }
  }
  reading.line = fault === undefined ? lines.next : first + countOf(dialect.newline, text, end);
  if (fault === undefined) return true;

  const { code, ...place } = fault;
  faults.report(code, { line: lines.next, ...place });
  if (code === 'files/unclosed-quote' || reading.width === 0) return false;
  receiver.malformedRow(lines.next);
  reading.quoteFaults += 1;
  if (reading.quoteFaults <= mostQuoteFaults) return true;
  faults.report('files/many-quote-faults', { line: lines.next }, { limit: mostQuoteFaults });
  return false;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && (cells[0] ?? '').trim() === '';
}
