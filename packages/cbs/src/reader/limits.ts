/** The bounds on what is read: far above any delivery, and low enough that hostile input costs little. */

/** Characters in one cell. */
export const longestCell = 1_000;

/** Characters in one row of a CSV file. */
export const longestRow = 1_000_000;

/** Columns in one file. */
export const mostColumns = 200;

/** Rows with a misplaced quotation mark: with more, the file was not written as CSV. */
export const mostQuoteFaults = 20;

/** Bytes that the sheets of a workbook may unpack to, together. */
export const mostInSheets = 1 << 30;

/** How many times its packed size a workbook may grow to; rows of real data grow ten to thirty times. */
export const mostGrowth = 200;

/** Bytes that the texts, or the sheet list, of a workbook may unpack to; and its sheets, however small it is packed. */
export const largestSmallPart = 1 << 26;

/** Elements inside one another in a part of a workbook. */
export const deepestElement = 32;

/** Parts in a workbook. */
export const mostParts = 2_000;
