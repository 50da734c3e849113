/** Rounding to multiples of a base. */

/**
 * A number rounded to the nearest multiple of a base, halves away from zero. Compute with exact numbers and round last.
 *
 * Rounded one by one, numbers do not add up to their rounded total; {@link protectTable} rounds a table so that they do.
 *
 * @dutch afronden op vijftallen
 * @param base above 0; 5 unless told
 * @example
 * roundedCount(12); // 10
 * roundedCount(13); // 15
 * roundedCount(2.5); // 5
 * roundedCount(-2.5); // -5
 */
export function roundedCount(value: number, base = 5): number {
  const multiples = Math.floor(Math.abs(value) / base + 0.5);
  return multiples === 0 ? 0 : Math.sign(value) * multiples * base;
}
