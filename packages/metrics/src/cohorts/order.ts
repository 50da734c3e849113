/** Order of texts. */

/** By code unit: dates by day, and ids the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
