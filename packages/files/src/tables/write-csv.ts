/** Writing CSV: for people with a spreadsheet, for databases, and to be read again without loss. */
import type { Delimiter } from '../csv/dialect.js';
import { withoutFormula } from '../csv/formula.js';
import type { Json } from '../json/json.js';
import type { TableToWrite } from './table.js';

/**
 * How to write CSV.
 *
 * @dutch schrijfwijze
 */
export interface WriteCsvOptions {
  /** Between two cells; a comma unless told. */
  readonly delimiter?: Delimiter;
}

/**
 * A table as CSV (RFC 4180, except that lines end in a bare newline, as on the web and in version control): a header,
 * then a line per row, the last one ended too.
 *
 * `null` is an empty cell; lists and objects are JSON in one cell. A text that a spreadsheet would calculate (it begins
 * with `=`, `+`, `-`, `@`, a tab or a line end) gets an apostrophe before it, which {@link readTable} takes away again.
 * So texts come back exactly, except the empty text, which comes back as `null`; numbers come back as text.
 *
 * @dutch CSV schrijven
 * @example
 * writeCsv({ columns: ['id', 'note'], rows: [['c1', '=1+1'], ['c2', 'a, b']] }); // 'id,note\nc1,\'=1+1\nc2,"a, b"\n'
 */
export function writeCsv(table: TableToWrite, options: WriteCsvOptions = {}): string {
  const { delimiter = ',' } = options;
  const needsQuotes = { ',': /[",\r\n]/, ';': /[";\r\n]/, '\t': /["\t\r\n]/ }[delimiter];
  let text = '';
  let lines: string[] = [lineOf(table.columns, delimiter, needsQuotes)];
  for (const cells of table.rows) {
    lines.push(lineOf(cells, delimiter, needsQuotes));
    if (lines.length < linesAtOnce) continue;
    text += `${lines.join('\n')}\n`;
    lines = [];
  }
  return lines.length === 0 ? text : `${text}${lines.join('\n')}\n`;
}

/** Lines joined at once: a large table is never all lines and all text. */
const linesAtOnce = 10_000;

function lineOf(cells: readonly Json[], delimiter: Delimiter, needsQuotes: RegExp): string {
  let line = '';
  for (let column = 0; column < cells.length; column += 1) {
    if (column > 0) line += delimiter;
    const text = textOf(cells[column] ?? null);
    line += needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }
  return line;
}

function textOf(cell: Json): string {
  if (typeof cell === 'string') return withoutFormula(cell);
  return cell === null ? '' : JSON.stringify(cell);
}
