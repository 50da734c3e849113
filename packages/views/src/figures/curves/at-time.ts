/** What a curve says at a time. */
import type { PublishedCount } from '@jeugd/metrics';
import type { DrawnCurve, DrawnStep } from './named-curve.js';

/** The share at a time with its limits; `undefined` before the curve begins and beyond its follow-up. */
export function stepAt(
  { steps, start, begin }: DrawnCurve,
  time: number,
): Omit<DrawnStep, 'atRisk'> | undefined {
  const last = steps.at(-1);
  if (last === undefined || time > last.time || time < start) return undefined;
  return steps.findLast((step) => step.time <= time) ?? { time, value: begin, lower: null, upper: null };
}

/**
 * Who could still leave at a time: those of the next step, and 0 beyond the last. `.` where that is hidden, and then
 * beyond the last step too: a curve that was made less fine does not tell how long it was followed. `null` of a group
 * that has no curve.
 */
export function atRiskAt({ steps, isHidden, n }: DrawnCurve, time: number): PublishedCount {
  if (isHidden) return '.';
  if (steps.length === 0) return n === 0 ? 0 : null;
  if (steps.some(({ atRisk }) => atRisk === null)) return '.';
  return steps.find((step) => step.time >= time)?.atRisk ?? 0;
}

/** Whether no number of a group is shown. */
export function hidesAtRisk(curve: DrawnCurve): boolean {
  return atRiskAt(curve, 0) === '.';
}
