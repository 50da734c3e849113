/** How a Parquet file begins and ends. */
import type { TextOrBytes } from '../text/decode.js';

/** The first and last four bytes of a file. */
export const magic = 'PAR1';

/** The same of one whose footer is encrypted. */
export const magicOfEncrypted = 'PARE';

/**
 * Whether a file begins as Parquet does. Text never does.
 *
 * @dutch is Parquet
 * @example
 * isParquet(new TextEncoder().encode('PAR1')); // true
 * isParquet('id,days'); // false
 */
export function isParquet(content: TextOrBytes): boolean {
  return typeof content !== 'string' && [magic, magicOfEncrypted].includes(fourLetters(content, 0));
}

/** Four bytes as letters. */
export function fourLetters(bytes: Uint8Array, from: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, from), Math.max(0, from) + 4));
}
