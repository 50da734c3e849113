/** The kinds of typed columns. */

/**
 * A column of numbers. NaN where a value is absent; a day is its number from 1 January 1970, yes is 1 and no 0.
 *
 * @dutch kolom met getallen
 */
export interface ParquetNumbers {
  /** Tells it from codes. */
  readonly kind: 'numbers';
  /** A number for each row. */
  readonly values: Float64Array;
}

/**
 * A column of texts, each different text once.
 *
 * @dutch kolom met codes
 */
export interface ParquetCodes {
  /** Tells them from numbers. */
  readonly kind: 'codes';
  /** For each row 0 where the text is absent or empty, 1 for the first of `words`, 2 for the second. */
  readonly codes: Int32Array;
  /** The different texts, in the order in which they were met. */
  readonly words: readonly string[];
}
