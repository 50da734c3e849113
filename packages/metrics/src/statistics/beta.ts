/**
 * The beta distribution, and with it the binomial: how many of how many chance makes of a share.
 */
import { binomialDensity } from './densities.js';
import { lastWhere } from './inverse.js';

/**
 * The chance of a beta value below `x`, for parameters `a` and `b` above 0 (the regularised incomplete beta function).
 * Computed from the side on which it is small.
 */
export function betaLowerTail(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x < (a + 1) / (a + b + 2) ? lowerFraction(x, a, b) : 1 - lowerFraction(1 - x, b, a);
}

/** The value below which a share `p` of the beta distribution lies, 0 < p < 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  return lastWhere((x) => betaLowerTail(x, a, b) < p, 0, 1);
}

/** The chance of at most `count` of `n` where each has chance `p` (binomial). */
export function binomialUpTo(count: number, n: number, p: number): number {
  if (count < 0) return 0;
  return count >= n ? 1 : betaLowerTail(1 - p, n - count, count + 1);
}

/** The continued fraction DLMF 8.17.22 by Lentz's method.. */
function lowerFraction(x: number, a: number, b: number): number {
  let ratio = 1;
  let inverse = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = inverse;
  for (let m = 1; m < 1e6; m += 1) {
    const before = fraction;
    for (const step of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      inverse = 1 / (1 + step * inverse);
      ratio = 1 + step / ratio;
      fraction *= ratio * inverse;
    }
    if (Math.abs(fraction - before) <= 1e-16 * fraction) break;
  }
  // x^a · y^b / (a · B(a, b)), from the chance of a of a + b
  const front = (binomialDensity(a, b, x) * b) / (a + b);
  return Math.min(1, front * fraction);
}
