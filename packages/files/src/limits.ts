/**
 * The bounds on what is read: far above any register, and low enough that hostile input costs little.
 */

/** Characters in one cell of a CSV file. */
export const longestCell = 1_000_000;

/** Characters in one row of a CSV file or one line of a JSON Lines file. */
export const longestRow = 4_000_000;

/** Columns in one table. */
export const mostColumns = 1_000;

/** Objects and arrays inside one another, in one cell or row. */
export const deepestNesting = 32;

/** Rows with a misplaced quotation mark in one file: with more, the file was not written as CSV. */
export const mostQuoteFaults = 20;

/** Rows of one Parquet file: few bytes can stand for many rows. */
export const mostRows = 50_000_000;

/** Cells that are read from a Parquet file as rows. */
export const mostCells = 100_000_000;

/** Bytes of the footer of a Parquet file. */
export const largestFooter = 64_000_000;

/** Bytes of one page of a Parquet file, after decompression. */
export const largestPage = 256_000_000;

/** Different texts in a column of a Parquet file that is read as codes. */
export const mostWords = 1_000_000;
