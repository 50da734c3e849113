/**
 * One piece of a CSV file through papaparse: its low-level parser, which gives rows as lists of cells and can leave the
 * last row for the next piece.
 */
import Papa from 'papaparse';
import type { Dialect } from './dialect.js';

/** What a piece gave. */
export interface ParsedPiece {
  /** The rows before the fault, or all of them. */
  readonly rows: string[][];
  /** Offset from which to go on; after a fault that is the line below the one where the faulty cell begins. */
  readonly end: number;
  /** The first misplaced quotation mark. */
  readonly fault?: QuoteFault;
}

/** A misplaced quotation mark: text after a closing one, or no closing one up to the end, with the column where known. */
export type QuoteFault =
  | { readonly code: 'files/malformed-quote' }
  | { readonly code: 'files/unclosed-quote'; readonly column: number };

/** Parses a piece; of the last one, and only there, the row at the end is complete. */
export function parsePiece(text: string, isLast: boolean, dialect: Dialect): ParsedPiece {
  const { delimiter, newline } = dialect;
  const parser = new Papa.Parser({ delimiter, newline });
  const { data, errors, meta } = parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
  const fault = errors[0];
  // Faults in a row that waits for its end in the next piece are only faults if they are still there then.
  if (fault?.row !== undefined && fault.index !== undefined && fault.row < data.length) {
    const rows = data.slice(0, fault.row);
    const nextLine = text.indexOf(newline, fault.index);
    const end = nextLine === -1 ? text.length : nextLine + 1;
    if (fault.code !== 'MissingQuotes') return { rows, end, fault: { code: 'files/malformed-quote' } };
    return { rows, end, fault: { code: 'files/unclosed-quote', column: data[fault.row]?.length ?? 1 } };
  }
  const last = data.at(-1);
  if (isLast && text.endsWith(newline) && last?.length === 1 && last[0] === '') data.pop();
  return { rows: data, end: meta.cursor };
}
