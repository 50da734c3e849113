/** Small tools for text: words in the language of the reader, numbers as people write them, columns that line up. */
import { fillText, type Locale, type Params } from '@jeugd/core';
import { words } from './words.js';

/** The words in a language, with their places filled. */
export function sayIn(locale: Locale): (name: keyof typeof words, params?: Params) => string {
  return (name, params) => fillText(words[name][locale], params);
}

/** A number with a fixed count of decimals, with a comma in Dutch. */
export function decimal(number: number, decimals: number, locale: Locale): string {
  return number.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A block with its name in the margin; further lines stand under the first. */
export function block(name: string, locale: Locale, lines: readonly string[]): string {
  return lines
    .map((line, position) => `${(position === 0 ? name : '').padEnd(marginWidth[locale])}${line}`.trimEnd())
    .join('\n');
}

/** Room for the longest name of a block, and a space or more. */
const marginWidth: Readonly<Record<Locale, number>> = { nl: 15, en: 12 };

/** How the columns of a table stand, one letter each: `l` at the left, `r` at the right. */
export type Alignment = string;

/** Rows as lines with columns that line up. */
export function aligned(rows: readonly (readonly string[])[], alignment: Alignment): string[] {
  const columns = [...alignment];
  const widths = columns.map((_, column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    columns
      .map((side, column) => (row[column] ?? '')[side === 'l' ? 'padEnd' : 'padStart'](widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Titles of one or more lines as rows of a table, all on the same ground line. */
export function titleRows(titles: readonly string[]): string[][] {
  const split = titles.map((title) => title.split('\n'));
  const height = Math.max(...split.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    split.map((lines) => lines[line - height + lines.length] ?? ''),
  );
}
