/**
 * A figure with rounded counts. Its value was computed from the exact ones, and is rounded too: a share in all its
 * decimals gives back the counts.
 */
import type { Figure } from '../../figures/figure.js';
import { roundedCount } from '../rounding.js';

/** Counts to multiples of the base; shares to whole per cents, other values to one decimal; the curve without counts. */
export function roundedFigure(figure: Figure, base: number): Figure {
  const { interval, response, within, curve, warnings, value, n, excluded, ...rest } = figure;
  const counted = <Count extends number | null>(count: Count) =>
    count === null ? null : roundedCount(count, base);
  const share = (number: number | null) => rounded(number, 100);
  const limit = (number: number | null) => rounded(number, figure.unit === 'proportion' ? 100 : 10);
  const point = <Point extends { value: number | null; lower: number | null; upper: number | null }>(
    each: Point,
  ) => ({ value: share(each.value), lower: share(each.lower), upper: share(each.upper) });
  const counts = (['numerator', 'denominator', 'events', 'censored'] as const).flatMap((name) => {
    const count = figure[name];
    return count === undefined ? [] : [[name, roundedCount(count, base)]];
  });
  return {
    ...rest,
    ...Object.fromEntries(counts),
    value: limit(value),
    n: counted(n),
    excluded: counted(excluded),
    interval:
      interval === null ? null : { ...interval, lower: limit(interval.lower), upper: limit(interval.upper) },
    ...(response === undefined
      ? {}
      : { response: { known: roundedCount(response.known, base), of: roundedCount(response.of, base) } }),
    ...(within === undefined ? {} : { within: within.map((each) => ({ time: each.time, ...point(each) })) }),
    ...(curve === undefined
      ? {}
      : { curve: curve.map((each) => ({ time: each.time, ...point(each), value: share(each.value) ?? 0 })) }),
    warnings,
  };
}

function rounded(value: number | null, steps: number): number | null {
  return value === null ? null : Math.round(value * steps) / steps;
}
