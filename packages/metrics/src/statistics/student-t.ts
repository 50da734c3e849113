/**
 * Student's t distribution: how far a mean of few values may lie from the truth.
 */
import { normalQuantile } from './normal.js';

/** From here on the expansion is exact to the last digits, and the sum would be long. */
const manyDegrees = 1000;

/**
 * The value t such that a share `level` of the t distribution lies between −t and t, for a whole number of degrees
 * of freedom, 1 or more.
 */
export function studentLimit(level: number, degreesOfFreedom: number): number {
  if (degreesOfFreedom >= manyDegrees) return expanded(normalQuantile((1 + level) / 2), degreesOfFreedom);
  // t = √df · tan(angle); the share rises with the angle from 0 to a right one.
  let low = 0;
  let high = Math.PI / 2;
  for (let step = 0; step < 60; step += 1) {
    const angle = (low + high) / 2;
    if (shareWithin(angle, degreesOfFreedom) < level) low = angle;
    else high = angle;
  }
  return Math.sqrt(degreesOfFreedom) * Math.tan((low + high) / 2);
}

/** The share between −t and t with t = √df · tan(angle): Abramowitz and Stegun 26.7.3 and 26.7.4. */
function shareWithin(angle: number, degreesOfFreedom: number): number {
  const squaredCosine = Math.cos(angle) ** 2;
  const isOdd = degreesOfFreedom % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = 0;
  for (let i = isOdd ? 2 : 1; i < degreesOfFreedom; i += 2) {
    sum += term;
    term *= (i / (i + 1)) * squaredCosine;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** The expansion around the normal value for many degrees of freedom: Abramowitz and Stegun 26.7.5. */
function expanded(z: number, degreesOfFreedom: number): number {
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  const fourth = (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160;
  const per = 1 / degreesOfFreedom;
  return z + per * (first + per * (second + per * (third + per * fourth)));
}
