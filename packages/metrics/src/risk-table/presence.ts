/**
 * Marks of what is present: Arrow and DuckDB keep them beside the numbers, a bit per row, and leave any number where a
 * value is missing.
 */

/**
 * A bit per row, the lowest bit of a byte first; 0 is missing. As Arrow (`nullBitmap`) and DuckDB (`validity`) write it.
 *
 * @dutch aanwezigheid
 */
export interface Presence {
  /** The bits. */
  readonly bytes: Uint8Array;
  /** The bit of the first row; 0 unless told. */
  readonly offset?: number;
}

/** Whether the value of a row is present; every one is where there are no marks. */
export function isPresent(marks: Presence | undefined, row: number): boolean {
  if (marks === undefined) return true;
  const bit = (marks.offset ?? 0) + row;
  return (((marks.bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
}
