/**
 * Rows of a CSV file that comes in pieces. A piece is parsed at once; the last, perhaps unfinished, row waits for the next.
 */
import Papa from 'papaparse';
import type { Faults } from './faults.js';
import { longestRow, mostQuoteFaults } from './limits.js';

/** What receives the rows. */
export interface RowReceiver {
  /** The first row that is not blank, and its line from 1. Returns whether to go on. */
  header(cells: readonly string[], line: number): boolean;
  /** A later row; `isLast` when the file ends in it without a new line. */
  row(cells: readonly string[], line: number, isLast: boolean): void;
}

/** Takes the text of a file, piece by piece. */
export interface CsvFeed {
  /** Takes the next text; false when nothing more is read. */
  push(text: string): boolean;
  /** Takes the end of the file. */
  end(): void;
  /** The line on which the next row begins. */
  line(): number;
}

/** A feed that has seen nothing yet. */
export function csvFeed(receiver: RowReceiver, faults: Faults): CsvFeed {
  let rest = '';
  let dialect: Dialect | undefined;
  let sawHeader = false;
  let isOver = false;
  let line = 1;
  let quoteFaults = 0;

  const stop = (): false => {
    isOver = true;
    return false;
  };

  const takeRow = (cells: string[], isLast: boolean): boolean => {
    const last = cells.length - 1;
    if (cells[last]?.endsWith('\r')) cells[last] = cells[last].slice(0, -1);
    const at = line;
    line += 1;
    if (cells.length === 1 && (cells[0] ?? '').trim() === '') return true;
    if (sawHeader) {
      receiver.row(cells, at, isLast);
      return true;
    }
    if (isDelimiterLine(cells)) return true;
    sawHeader = true;
    return receiver.header(cells, at);
  };

  /** Parses a text; gives the place from which to go on, or -1 to stop. */
  const parse = (text: string, isEnd: boolean): number => {
    dialect ??= dialectOf(text);
    const parser = new Papa.Parser({ delimiter: dialect.delimiter, newline: dialect.newline });
    const { data, errors, meta } = parser.parse(text, 0, !isEnd) as Papa.ParseResult<string[]>;
    const fault = errors.find(({ row }) => row !== undefined && row < data.length);
    const rows = fault?.row === undefined ? data : data.slice(0, fault.row);
    const isQuoted = text.includes('"');
    const endsOpen = isEnd && !text.endsWith(dialect.newline);
    for (const [place, cells] of rows.entries()) {
      const isTail = isEnd && place === rows.length - 1;
      if (isTail && !endsOpen && cells.length === 1 && cells[0] === '') continue;
      const inside = isQuoted ? newlinesIn(cells, dialect.newline) : 0;
      if (!takeRow(cells, isTail && endsOpen && fault === undefined)) return -1;
      line += inside;
    }
    return fault === undefined ? meta.cursor : afterFault(text, fault, dialect.newline);
  };

  const afterFault = (text: string, fault: Papa.ParseError, newline: string): number => {
    const unclosed = fault.code === 'MissingQuotes';
    faults.report(unclosed ? 'cbs/unclosed-quote' : 'cbs/malformed-quote', { line });
    if (unclosed || !sawHeader) return -1;
    quoteFaults += 1;
    if (quoteFaults > mostQuoteFaults) {
      faults.report('cbs/many-quote-faults', { line }, { limit: mostQuoteFaults });
      return -1;
    }
    line += 1;
    const next = text.indexOf(newline, fault.index ?? 0);
    return next === -1 ? text.length : next + 1;
  };

  const work = (isEnd: boolean): boolean => {
    for (let text = rest; ; ) {
      const at = parse(text, isEnd);
      if (at === -1) return stop();
      const left = text.slice(at);
      // After a fault the rest of the piece is parsed again; without one, what is left waits.
      if (left === '' || left === text || !hasWhole(left, isEnd)) {
        rest = left;
        return true;
      }
      text = left;
    }
  };
  const hasWhole = (left: string, isEnd: boolean): boolean =>
    isEnd || left.includes(dialect?.newline ?? '\n');

  return {
    push(text) {
      if (isOver) return false;
      rest += text;
      if (!rest.includes('\n') && !rest.includes('\r') && rest.length <= longestRow) return true;
      if (!work(false)) return false;
      if (rest.length <= longestRow) return true;
      faults.report('cbs/unclosed-quote', { line });
      return stop();
    },
    end() {
      if (!isOver && rest !== '') work(true);
      if (!sawHeader && !isOver) faults.report('cbs/empty-file');
    },
    line: () => line,
  };
}

/** A first line such as `sep=;` tells a spreadsheet the delimiter; it is no row. */
export function isDelimiterLine(cells: readonly string[]): boolean {
  return cells.length < 3 && /^"?sep=/i.test(cells[0] ?? '');
}

interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

/** The delimiter that the first line holds most of, outside quotation marks, and the newline that ends it. */
function dialectOf(text: string): Dialect {
  const counts: Record<string, number> = { ',': 0, ';': 0, '\t': 0 };
  let isQuoted = false;
  let at = 0;
  for (; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n' || character === '\r') break;
    else if (counts[character] !== undefined) counts[character] += 1;
  }
  const [[delimiter] = [',']] = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  return { delimiter, newline: text[at] === '\r' && text[at + 1] !== '\n' ? '\r' : '\n' };
}

function newlinesIn(cells: readonly string[], newline: string): number {
  let count = 0;
  for (const cell of cells) count += cell.split(newline).length - 1;
  return count;
}
