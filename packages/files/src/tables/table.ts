/**
 * Tables: rows of cells under named columns, whatever file they came from.
 */
import type { Finding } from '@jeugd/core';
import type { Delimiter } from '../csv/dialect.js';
import type { Json } from '../json/json.js';

/**
 * The forms a table has in a file as text: CSV with a header, a JSON list of objects, or JSON Lines (one object per line).
 *
 * @dutch bestandsvorm
 */
export type TableFormat = 'csv' | 'json' | 'jsonl';

/**
 * The forms a table can have in a file that is read: text, or Parquet.
 *
 * @dutch bestandsvorm bij het lezen
 */
export type ReadFormat = TableFormat | 'parquet';

/**
 * What a table holds. From CSV every cell is a text, from Parquet a day is one (`2024-03-01`); `null` is an absent one. What a cell means is not decided here.
 *
 * @dutch tabel
 */
export interface Table {
  /** The names of the columns, in order. A CSV column without a name keeps its place as `''`. */
  readonly columns: readonly string[];
  /** The rows, each with a cell for every column. */
  readonly rows: readonly (readonly Json[])[];
}

/**
 * A table to write: its rows may be made one by one, as they are asked for.
 *
 * @dutch te schrijven tabel
 */
export interface TableToWrite extends Pick<Table, 'columns'> {
  /** The rows, each with a cell for every column. */
  readonly rows: Iterable<readonly Json[]>;
}

/**
 * A table as it was read, with what is wrong with it and where its rows stand.
 *
 * @dutch gelezen tabel
 */
export interface ReadTable extends Table {
  /** The names of all columns in the file, also of those that were not asked for. */
  readonly header: readonly string[];
  /** The form the file had. */
  readonly format: ReadFormat;
  /** What stood between the cells; only for CSV. */
  readonly delimiter?: Delimiter;
  /** For each row the line on which it begins, from 1; the header of a CSV file is line 1. In Parquet its number, from 1. Empty for JSON. */
  readonly lines: readonly number[];
  /** How many rows could not be used; each has a finding. */
  readonly rejected: number;
  /** What is wrong with the file: the first thousand findings of each code. */
  readonly findings: readonly Finding[];
  /** The codes of which there were more findings, with their total. */
  readonly truncated: Readonly<Record<string, number>>;
}
