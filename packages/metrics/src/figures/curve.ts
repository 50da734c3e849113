/** The curve behind a figure. */

import type { RiskTable } from '../risk-table/risk-table.js';
import { aalenJohansen, type IncidenceCurve } from '../survival/aalen-johansen.js';
import { incidenceAt } from '../survival/incidence.js';
import { kaplanMeier } from '../survival/kaplan-meier.js';
import type { CurvePoint, ShareWithin } from './figure.js';

/** A step with its counts. */
export type CountedPoint = Required<CurvePoint>;

/** A cumulative incidence and the steps that a figure shows of it. */
export interface FigureCurve {
  readonly incidence: IncidenceCurve;
  readonly points: readonly CountedPoint[];
  /** Rows that left for the cause. */
  readonly events: number;
  /** Rows that were censored. */
  readonly censored: number;
}

/** The curve of one cause among those in a risk table. */
export function curveOf(table: RiskTable, cause: string, level: number): FigureCurve {
  const [found] = aalenJohansen(table, { causes: [cause], level });
  const incidence = found ?? { cause, n: 0, events: 0, level, start: 0, isFractional: false, points: [] };
  const leaving = kaplanMeier(table, { level });
  const points = incidence.points.map(
    ({ time, atRisk, events, value, lower, upper }, position): CountedPoint => {
      const all = leaving.points[position];
      const left = all?.events ?? 0;
      return {
        time,
        atRisk,
        events,
        others: left - events,
        censored: all?.censored ?? 0,
        value,
        lower,
        upper,
      };
    },
  );
  return { incidence, points, events: incidence.events, censored: leaving.censored };
}

/**
 * Whether the share by a day is known: somebody was followed to it, or everybody has left before.
 */
export function isFollowedTo(points: readonly CurvePoint[], time: number): boolean {
  const last = points.at(-1);
  return last !== undefined && (last.time >= time || last.censored === 0);
}

/**
 * Whether exits that stand up to `moved` days too early or too late may have left on the other side of a day, that day
 * itself being the last of the first side.
 */
export function mayHaveCrossed(points: readonly CurvePoint[], time: number, moved: number): boolean {
  return points.some(
    (point) => (point.events ?? 0) > 0 && point.time - moved <= time && point.time + moved > time,
  );
}

/**
 * The curve at fixed days. A share of 0 has no limits: the formula would call it certain. There is no share by a day that
 * an exit may have crossed, where exits were moved.
 */
export function sharesWithin(
  { incidence, points }: FigureCurve,
  days: readonly number[],
  moved = 0,
): ShareWithin[] {
  return days.map((time) => {
    if (!isFollowedTo(points, time) || mayHaveCrossed(points, time, moved))
      return { time, value: null, lower: null, upper: null };
    const { value, lower, upper } = incidenceAt(incidence, time);
    return value === 0 ? { time, value, lower: null, upper: null } : { time, value, lower, upper };
  });
}
