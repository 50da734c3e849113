/**
 * Reading a step curve: points by rising time, flat from each to the next.
 */

/** The position of the last point at or before a time; −1 when the time lies before the first. */
export function lastAtOrBefore(points: readonly { readonly time: number }[], time: number): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.time ?? Number.POSITIVE_INFINITY) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What any estimate along a curve has, whatever it estimates. */
interface Curve<Point> {
  readonly n: number;
  readonly start: number;
  readonly isFractional: boolean;
  readonly points: readonly Point[];
}

/** How sure an estimate is. */
interface Precision {
  readonly standardError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Of an estimate that cannot be made, or whose error is not known. */
export const unsure: Precision = { standardError: null, lower: null, upper: null };

/** A place on a curve; without a point it lies between the start and the first of them, where nothing has happened. */
interface Place<Point> {
  /** Who was at risk at the first point at or after the time; 0 after the last. */
  readonly atRisk: number;
  readonly point: Point | undefined;
}

/** Where a time lies on a curve; `null` before its start and on a curve without rows. */
export function placeOn<Point extends { readonly time: number; readonly atRisk: number }>(
  { n, start, points }: Curve<Point>,
  time: number,
): Place<Point> | null {
  if (n === 0 || !(time >= start)) return null;
  const position = lastAtOrBefore(points, time);
  const point = points[position];
  const atRisk = (point?.time === time ? point : points[position + 1])?.atRisk ?? 0;
  return { atRisk, point };
}

/** How sure the value is at which a curve begins: wholly, where errors are known. */
export function sureOf(value: number, { isFractional }: Curve<unknown>): Precision {
  return isFractional ? unsure : { standardError: 0, lower: value, upper: value };
}

/** Closer than this is equal, as in R (the square root of the machine precision): sums of shares are never exact. */
export const equalWithin = 1.490116119384766e-8;
