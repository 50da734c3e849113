/**
 * The gamma distribution, and with it that of Poisson: how many events chance makes of an expected number.
 *
 * Each tail is computed directly where it is small, never as one minus the other.
 */
import { poissonDensity } from './densities.js';
import { lastWhere } from './inverse.js';

/** The chance of a gamma value below `x`, for a shape above 0 and scale 1. */
export function gammaLowerTail(x: number, shape: number): number {
  if (!(x > 0)) return 0;
  return x < shape + 1 ? lowerSeries(x, shape) : 1 - upperFraction(x, shape);
}

/** The chance of a gamma value above `x`, for a shape above 0 and scale 1. */
export function gammaUpperTail(x: number, shape: number): number {
  if (!(x > 0)) return 1;
  return x < shape + 1 ? 1 - lowerSeries(x, shape) : upperFraction(x, shape);
}

/** The value below which a share `p` of the gamma distribution lies, 0 < p < 1; 0 for a shape of 0. */
export function gammaQuantile(p: number, shape: number): number {
  if (shape === 0) return 0;
  const isBelow = (x: number) => (p < 0.5 ? gammaLowerTail(x, shape) < p : gammaUpperTail(x, shape) > 1 - p);
  let high = shape + 1;
  while (isBelow(high)) high *= 2;
  return lastWhere(isBelow, 0, high);
}

/** The chance of at most `count` events where `expected` are expected (Poisson). */
export function poissonUpTo(count: number, expected: number): number {
  return count < 0 ? 0 : gammaUpperTail(expected, count + 1);
}

/** Abramowitz and Stegun 6.5.29, for x not above the shape by more than 1. */
function lowerSeries(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return Math.min(1, poissonDensity(shape, x) * sum);
}

/** Abramowitz and Stegun 6.5.31 by Lentz's method, for x above the shape by 1 or more. */
function upperFraction(x: number, shape: number): number {
  let denominator = x + 1 - shape;
  let ratio = Number.MAX_VALUE;
  let inverse = 1 / denominator;
  let fraction = inverse;
  for (let n = 1; n < 1e7; n += 1) {
    const numerator = -n * (n - shape);
    denominator += 2;
    inverse = 1 / (denominator + numerator * inverse);
    ratio = denominator + numerator / ratio;
    const change = ratio * inverse;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return Math.min(1, poissonDensity(shape, x) * shape * fraction);
}
