/**
 * A table as text: columns that line up, without borders, so that it reads well and `awk` and `cut` can too.
 */
import { printable } from './escape.js';

/** A column of a table. */
export interface Column {
  /** The words above it; several lines when they hold a newline. */
  readonly title: string;
  /** Numbers stand at the right, words at the left. */
  readonly align?: 'left' | 'right';
}

const gap = '   ';

/** The lines of a table, titles first. A cell that is absent stays empty; control characters are written out. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const cells = [...titleRows(columns), ...rows.map((row) => row.map(printable))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => lengthOf(row[column]))));
  return cells.map((row) =>
    columns
      .map(({ align = 'left' }, column) => padded(row[column] ?? '', widths[column] ?? 0, align))
      .join(gap)
      .trimEnd(),
  );
}

/** Titles of different height stand on the same ground line. */
function titleRows(columns: readonly Column[]): string[][] {
  const titles = columns.map(({ title }) => title.split('\n'));
  const height = Math.max(0, ...titles.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    titles.map((lines) => lines[line - (height - lines.length)] ?? ''),
  );
}

/** Characters as a person counts them: an accent is no character of its own. */
function lengthOf(cell = ''): number {
  return [...cell.normalize('NFC')].length;
}

function padded(cell: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - lengthOf(cell)));
  return align === 'left' ? cell + space : space + cell;
}
