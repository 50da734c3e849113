/**
 * The densities behind the gamma and the beta distribution, for any size of counts.
 *
 * The usual formulas subtract large logarithms and lose as many digits. Loader's way (Fast and accurate computation of
 * binomial probabilities, 2000) splits off Stirling's formula, so that only small differences remain.
 */

/** λ^a · e^(−λ) / Γ(a + 1): the chance of `a` events where λ are expected, also between whole numbers. */
export function poissonDensity(a: number, expected: number): number {
  if (expected === 0) return a === 0 ? 1 : 0;
  if (a === 0) return Math.exp(-expected);
  return Math.exp(-stirlingError(a) - deviance(a, expected)) / Math.sqrt(2 * Math.PI * a);
}

/** Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) · p^a · (1 − p)^b: the chance of `a` of `a + b`. */
export function binomialDensity(a: number, b: number, p: number): number {
  const n = a + b;
  if (p === 0) return a === 0 ? 1 : 0;
  if (p === 1) return b === 0 ? 1 : 0;
  if (a === 0) return Math.exp(n * Math.log1p(-p));
  if (b === 0) return Math.exp(n * Math.log(p));
  const stirling = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return (
    Math.exp(stirling - deviance(a, n * p) - deviance(b, n * (1 - p))) * Math.sqrt(n / a / b / 2 / Math.PI)
  );
}

/** From here on five terms of Stirling's series give all digits. */
const largeEnough = 16;

/** ln Γ(a + 1) minus Stirling's formula for it, a > 0. */
function stirlingError(a: number): number {
  let error = 0;
  let x = a;
  // Γ(x + 1) = (x + 1) · Γ(x): the errors of x and x + 1 differ by 1 − (x + 1/2) · ln(1 + 1/x), negated.
  for (; x < largeEnough; x += 1) error += (x + 0.5) * Math.log1p(1 / x) - 1;
  const square = x * x;
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square;
  return error + series / x;
}

/** a · ln(a / expected) + expected − a, without losing digits where both are near. */
function deviance(a: number, expected: number): number {
  const difference = a - expected;
  if (Math.abs(difference) >= 0.1 * (a + expected)) return a * Math.log(a / expected) - difference;
  // ln(a / expected) = 2 artanh(v) = 2 (v + v³/3 + …) with v as here.
  const v = difference / (a + expected);
  let sum = difference * v;
  let power = 2 * a * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
