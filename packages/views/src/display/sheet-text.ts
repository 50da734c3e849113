/** A sheet as text, in columns that line up. */
import type { Sheet, SheetColumn } from './sheet.js';

/** Title and subtitle, the table, and the notes. */
export function sheetText({ title, subtitle, columns, rows, notes }: Sheet): string {
  const table = rows.length === 0 ? [] : [columns.map((column) => column.title), ...rows];
  return [
    title,
    subtitle,
    ...lined(table, columns).map((line) => `  ${line}`),
    ...notes.map((note) => `! ${note}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function lined(rows: readonly (readonly string[])[], columns: readonly SheetColumn[]): string[] {
  const widths = columns.map((_, place) => Math.max(0, ...rows.map((row) => lengthOf(row[place]))));
  return rows.map((row) =>
    columns
      .map(({ isNumber }, place) => {
        const cell = row[place] ?? '';
        const room = ' '.repeat((widths[place] ?? 0) - lengthOf(cell));
        return isNumber ? room + cell : cell + room;
      })
      .join('  ')
      .trimEnd(),
  );
}

function lengthOf(cell = ''): number {
  return [...cell.normalize('NFC')].length;
}
