/**
 * Columns of Parquet as typed arrays, without an object or even a text per row: what the risk tables of `@jeugd/metrics`
 * take as they are.
 */
import type { Finding, Locale } from '@jeugd/core';
import { type Faults, faultsIn } from '../faults/faults.js';
import type { TextOrBytes } from '../text/decode.js';
import { codeFiller } from './code-filler.js';
import type { ParquetCodes, ParquetNumbers } from './column-kinds.js';
import { numberFiller } from './number-filler.js';
import { type FileColumn, openParquet, type ParquetFile } from './open.js';
import { pagesOf } from './pages.js';
import { damaged, inColumn, unlessRefused } from './refusal.js';

/**
 * Columns of a Parquet file, with what is wrong with it.
 *
 * @dutch kolommen uit Parquet
 */
export interface ParquetColumns {
  /** How many rows there are; 0 when the file cannot be used. */
  readonly rows: number;
  /** The columns by name; one that cannot be had as numbers or codes is not here, and a finding says so. */
  readonly columns: ReadonlyMap<string, ParquetNumbers | ParquetCodes>;
  /** What is wrong with the file. */
  readonly findings: readonly Finding[];
}

/**
 * Which columns to read.
 *
 * @dutch leeswijze
 */
export interface ParquetColumnsOptions {
  /** The names of the columns; all of them unless told. */
  readonly columns?: readonly string[];
  /** Name of the file, for the findings. */
  readonly file?: string;
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
}

/**
 * Columns of a Parquet file as typed arrays: 8 bytes per row for numbers, days, moments (as their day) and flags, 4 for
 * texts. Never throws on data. Ten million rows take a second or two.
 *
 * A column of lists, groups, or other things that are neither number nor text is not read and reported; so is a name that
 * the file does not have. A moment is the day that is written; an instant in the middle of a day is NaN, as which day it
 * was depends on where. Without rows the columns are empty.
 *
 * @dutch kolommen inlezen
 * @example
 * const file = writeParquet({ columns: ['days', 'exit'], rows: [[50, 'home'], [278, null], [150, 'home']] });
 * const { columns } = readParquetColumns(file);
 * columns.get('days'); // { kind: 'numbers', values: Float64Array.of(50, 278, 150) }
 * columns.get('exit'); // { kind: 'codes', codes: Int32Array.of(1, 0, 1), words: ['home'] }
 */
export function readParquetColumns(
  content: TextOrBytes,
  { columns: wanted, file, locale = 'en' }: ParquetColumnsOptions = {},
): ParquetColumns {
  const faults = faultsIn(file, locale);
  const read = unlessRefused(faults, () => readAll(openParquet(content), wanted, faults));
  return { rows: 0, columns: new Map(), ...read, findings: faults.findings };
}

function readAll(
  file: ParquetFile,
  wanted: readonly string[] | undefined,
  faults: Faults,
): Omit<ParquetColumns, 'findings'> {
  const names = file.columns.map(({ name }) => name);
  const columns = new Map<string, ParquetNumbers | ParquetCodes>();
  for (const name of new Set(wanted ?? names)) {
    const index = names.indexOf(name);
    const column = file.columns[index];
    if (column === undefined) faults.report('files/absent-column', {}, { column: name });
    else {
      const read = inColumn(index + 1, () => typedColumn(file, column));
      if (read !== undefined) columns.set(name, read);
      else faults.report('files/no-typed-column', { column: index + 1 }, { column: index + 1 });
    }
  }
  return { rows: file.rows, columns };
}

function typedColumn(
  { bytes, groups, rows }: ParquetFile,
  { schema, leaves: [leaf] }: FileColumn,
): ParquetNumbers | ParquetCodes | undefined {
  if (leaf === undefined || schema.children.length > 0 || leaf.repetition > 0) return undefined;
  const filler = numberFiller(leaf, rows) ?? codeFiller(leaf, rows);
  if (filler === undefined) return undefined;
  let row = 0;
  for (const group of groups) {
    const chunk = group.chunks[leaf.index] ?? damaged();
    if (chunk.values !== group.rows) damaged();
    for (const page of pagesOf(bytes, chunk, leaf)) {
      filler.fill(page, row);
      row += page.count;
    }
  }
  return filler.column();
}
