/**
 * The normal distribution.
 *
 * The upper tail is computed directly, not as one minus the rest, so that very small probabilities keep their digits.
 */

/** The chance that a standard normal value lies above `z`. */
export function normalUpperTail(z: number): number {
  return z < 0 ? 1 - normalUpperTail(-z) : complementaryError(z / Math.SQRT2) / 2;
}

/**
 * The value below which a share `p` of the standard normal distribution lies, 0 < p < 1.
 *
 * Found by Newton's method on the logarithm of the tail, which is concave, so every step from the middle outwards
 * is safe.
 */
export function normalQuantile(p: number): number {
  if (p > 0.5) return tailQuantile(1 - p);
  return p === 0.5 ? 0 : -tailQuantile(p);
}

/** The value above which a share `tail` lies, at most a half. */
function tailQuantile(tail: number): number {
  let z = 0;
  for (let step = 0; step < 60; step += 1) {
    const above = normalUpperTail(z);
    const move = (Math.log(above / tail) * above) / (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
    z += move;
    if (Math.abs(move) <= 1e-15 * z) break;
  }
  return z;
}

/** erfc(x) for x ≥ 0: Abramowitz and Stegun 7.1.6 near 0, the continued fraction 7.1.14 further out. */
export function complementaryError(x: number): number {
  if (x >= 2) {
    let fraction = x;
    for (let n = 120; n >= 1; n -= 1) fraction = x + n / 2 / fraction;
    return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
  }
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}
