/** A picture as text: what can be seen in it, and the numbers behind it in columns. */
import type { Picture } from './picture.js';

/**
 * A picture for where nothing can be drawn: its text, an empty line, and its table with columns that line up.
 *
 * @dutch beeld als tekst
 * @example
 * const table = { rows: { by: 'age', names: ['0-3', '4-11'] }, columns: { by: 'sex', names: ['female', 'male'] }, counts: [[12, 9], [20, 31]] };
 * pictureText(agePyramid(table, { locale: 'en' })).split('\n').slice(-2); // ['0-3   12      9', '4-11  20      31']
 */
export function pictureText({ text, table }: Picture): string {
  const lines = [table.columns, ...table.rows];
  const widths = table.columns.map((_, column) => Math.max(...lines.map((row) => lengthOf(row[column]))));
  const written = lines.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - lengthOf(cell))))
      .join('  ')
      .trimEnd(),
  );
  return [text, '', ...written].join('\n');
}

function lengthOf(cell = ''): number {
  return [...cell.normalize('NFC')].length;
}
