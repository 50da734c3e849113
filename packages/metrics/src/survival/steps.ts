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

/** Who is at risk at a time, told by the first point at it or later; 0 after the last. */
export function atRiskAt(
  points: readonly { readonly time: number; readonly atRisk: number }[],
  time: number,
): number {
  const position = lastAtOrBefore(points, time);
  const point = points[position];
  return (point?.time === time ? point : points[position + 1])?.atRisk ?? 0;
}

/** Closer than this is equal, as in R (the square root of the machine precision): sums of shares are never exact. */
export const equalWithin = 1.490116119384766e-8;
