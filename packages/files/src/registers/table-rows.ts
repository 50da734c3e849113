/** The rows of one table of a register, for `@jeugd/core` to judge, with their places in the file. */
import type { Json } from '../json/json.js';

/** What a file of a table gave. */
export interface TableRows {
  /** The rows, objects where they can be used, for the reader to use up; absent when the file as a whole cannot be used. */
  readonly rows?: Json[];
  /** For each row the line on which it begins, from 1, or in Parquet its number; empty for JSON. */
  readonly lines: readonly number[];
  /** The column of each field, from 1; empty for JSON and JSON Lines. */
  readonly columns: ReadonlyMap<string, number>;
  /** The lines of rows that cannot be used; `undefined` where the form knows no lines. */
  readonly rejected: readonly (number | undefined)[];
}

/** Where the rows of one table of a register stand. */
export interface TableSource extends Pick<TableRows, 'lines' | 'columns'> {
  /** The file of the table. */
  readonly file: string;
}
