/** How far a curve is known. */
import type { SurvivalCurve } from '../survival/kaplan-meier.js';

/**
 * Days up to `tau` over which a curve is known: to its last time while some had not left, else without end. Cut short, it
 * ends where `minCell` were still followed, for the last time of all is the day of the child seen longest; where fewer
 * were from the start the figure is hidden anyway.
 */
export function horizonOf({ points }: SurvivalCurve, tau: number, minCell: number): number {
  const last = points.at(-1);
  if (last === undefined || last.survival === 0 || last.time >= tau) return tau;
  return (points.findLast(({ atRisk }) => atRisk >= minCell) ?? last).time;
}
