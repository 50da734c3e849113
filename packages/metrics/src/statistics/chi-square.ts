/**
 * The chi-square distribution: how surprising a test statistic is.
 */
import { complementaryError } from './normal.js';

/**
 * The chance of a chi-square value above `x` with a whole number of degrees of freedom, 1 or more.
 *
 * The finite sums of Abramowitz and Stegun 26.4.4 and 26.4.5: only positive terms, so the far tail keeps its digits
 * (80 on 1 degree of freedom is 3.744e-19, where one minus the distribution function would say 0).
 */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
  if (x <= 0) return 1;
  const half = x / 2;
  const isOdd = degreesOfFreedom % 2 === 1;
  // Of half^i / Γ(i + 1), with i = 1/2, 3/2 … or 0, 1 …; kept as a logarithm because either part may overflow.
  let logTerm = isOdd ? Math.log(half) / 2 - Math.log(Math.PI / 4) / 2 : 0;
  let sum = isOdd ? complementaryError(Math.sqrt(half)) : 0;
  for (let i = isOdd ? 0.5 : 0; i < degreesOfFreedom / 2; i += 1) {
    sum += Math.exp(logTerm - half);
    logTerm += Math.log(half / (i + 1));
  }
  return Math.min(1, sum);
}
