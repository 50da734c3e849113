/**
 * A survival curve at a chosen time.
 */
import type { Limits } from './confidence.js';
import type { SurvivalCurve } from './kaplan-meier.js';
import { placeOn, sureOf, unsure } from './steps.js';

/**
 * A survival curve at a chosen time. `null` is not estimable.
 *
 * @dutch overleving op een tijdstip
 */
export interface SurvivalAt extends Limits {
  /** The time asked for. */
  readonly time: number;
  /** Who was at risk at the first time of the curve at or after this one; 0 after the last. */
  readonly atRisk: number;
  /** Share not yet left just after this time. */
  readonly survival: number | null;
  /** Standard error. */
  readonly standardError: number | null;
}

/**
 * The curve at a time, exits at that time counted. Before the first point it is 1; after the last point the last
 * value stands, with nobody at risk: look at `atRisk` before use. Before the start of the curve, and on a curve
 * without rows, it is not estimable.
 *
 * @dutch overleving op een tijdstip
 * @example
 * const rows = [{ time: 3, cause: 'home' }, { time: 5, cause: null }];
 * const curve = kaplanMeier(riskTable(rows, { definition: 'demo' }).table);
 * survivalAt(curve, 2).survival; // 1
 * survivalAt(curve, 3).survival; // 0.5
 * survivalAt(curve, 9).atRisk; // 0
 */
export function survivalAt(curve: SurvivalCurve, time: number): SurvivalAt {
  const place = placeOn(curve, time);
  if (place === null) return { time, atRisk: 0, survival: null, ...unsure };
  const { survival, standardError, lower, upper } = place.point ?? { survival: 1, ...sureOf(1, curve) };
  return { time, atRisk: place.atRisk, survival, standardError, lower, upper };
}
