/**
 * Quantiles of a survival curve: the time by which a share has left.
 */
import { JeugdError } from '@jeugd/core';
import type { Limits } from './confidence.js';
import type { SurvivalCurve } from './kaplan-meier.js';
import { equalWithin } from './steps.js';
import { invalidProbabilityTexts } from './texts.js';

/**
 * A time with its confidence limits; `null` is not reached.
 *
 * @dutch kwantiel
 */
export interface QuantileEstimate extends Limits {
  /** The time, `null` when the curve does not come so far. */
  readonly value: number | null;
}

/**
 * The time by which a share `p` has left: the first time at which S ≤ 1 − p. Where S equals 1 − p over a flat
 * stretch, the middle of that stretch (to the last time when nobody leaves after it). The limits are the same rule
 * applied to the limits of the curve. As R does, to within 1.5e-8.
 *
 * Not reached is `null`, never the longest time. Half of the rows leaving is not the same as a median stay of those
 * who left.
 *
 * @dutch kwantiel, mediaan
 * @throws {JeugdError} `metrics/invalid-probability` unless p lies between 0 and 1
 * @example
 * const rows = [1, 2, 3, 4].map((time) => ({ time, cause: 'home' }));
 * const curve = kaplanMeier(riskTable(rows, { definition: 'demo' }).table);
 * quantileOf(curve, 0.5).value; // 2.5
 * quantileOf(curve, 0.6).value; // 3
 * quantileOf(curve, 0.5).upper; // null
 */
export function quantileOf(curve: SurvivalCurve, p: number): QuantileEstimate {
  checkProbability(p);
  const times = curve.points.map((point) => point.time);
  const firstTimeDownTo = (column: 'survival' | 'lower' | 'upper') =>
    timeDownTo(
      1 - p,
      times,
      curve.points.map((point) => point[column]),
    );
  return {
    value: firstTimeDownTo('survival'),
    lower: firstTimeDownTo('lower'),
    upper: firstTimeDownTo('upper'),
  };
}

/** Throws `metrics/invalid-probability` unless p lies between 0 and 1. */
export function checkProbability(p: number): void {
  if (!(p > 0 && p < 1)) throw new JeugdError('metrics/invalid-probability', invalidProbabilityTexts);
}

function timeDownTo(
  target: number,
  times: readonly number[],
  values: readonly (number | null)[],
): number | null {
  const reached = values.findIndex((value) => value !== null && value <= target + equalWithin);
  const time = times[reached];
  if (time === undefined) return null;
  if ((values[reached] ?? 0) < target - equalWithin) return time;
  const below = values.findIndex((value) => value !== null && value <= target - equalWithin);
  const isFlatToTheEnd = Math.abs((values.at(-1) ?? Number.NaN) - target) < equalWithin;
  const end = times[below] ?? (isFlatToTheEnd ? times.at(-1) : time) ?? time;
  return (time + end) / 2;
}
