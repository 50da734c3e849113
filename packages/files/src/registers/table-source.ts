/** Where the rows of one table of a register stand. */

/** The file of a table, with its lines and columns. */
export interface TableSource {
  /** Its file. */
  readonly file: string;
  /** For each row that was read, used or not, the line on which it begins, from 1, or in Parquet its number; empty for JSON. */
  readonly lines: readonly number[];
  /** The column of each field, from 1; empty for JSON and JSON Lines. */
  readonly columns: ReadonlyMap<string, number>;
}
