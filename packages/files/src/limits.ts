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
