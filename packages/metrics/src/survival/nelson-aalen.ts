/**
 * Nelson-Aalen: the cumulative hazard, how many exits one child would have had by now if it could leave again and
 * again. Its slope is the rate of leaving: steep early, flat later.
 */
import type { RiskTable } from '../risk-table/risk-table.js';
import { reachOf, usualLevel } from '../statistics/level.js';
import { addTo, noTotal } from '../statistics/total.js';
import { type Limits, noLimits } from './confidence.js';
import { eventsOf, riskSetsOf, type Selection } from './risk-sets.js';

/**
 * The cumulative hazard at one time.
 *
 * @dutch punt van de cumulatieve hazard
 */
export interface HazardPoint extends Limits {
  /** A time at which somebody left or was censored. */
  readonly time: number;
  /** Who could still leave, those who do so now included. */
  readonly atRisk: number;
  /** Cumulative hazard up to and including this time, 0 or more; it may exceed 1. */
  readonly value: number;
  /** Standard error; `null` when rows count for fractions. */
  readonly standardError: number | null;
  /** Who left at this time. */
  readonly events: number;
}

/**
 * A cumulative hazard: a point per time, flat in between.
 *
 * @dutch cumulatieve hazard
 */
export interface HazardCurve {
  /** Rows used. */
  readonly n: number;
  /** Rows that left. */
  readonly events: number;
  /** Confidence level of the limits, which are made on the scale of the logarithm. */
  readonly level: number;
  /** Where the curve begins, at 0: time 0, or the time one is known to have come to. */
  readonly start: number;
  /** Standard errors cannot be given: rows count for fractions. */
  readonly isFractional: boolean;
  /** The points, by rising time. */
  readonly points: readonly HazardPoint[];
}

/**
 * What a cumulative hazard is made of.
 *
 * @dutch keuzes voor de cumulatieve hazard
 */
export interface HazardOptions extends Selection {
  /** Causes that count as the event; who leaves for another is then censored. All causes unless told. */
  readonly events?: readonly string[];
  /** Confidence level, 0.95 unless told. */
  readonly level?: number;
}

/**
 * The Nelson-Aalen estimate H(t) = Σ events / at risk over the times up to and including t, with variance
 * Σ events / at risk². Of one cause among several it is the cause-specific hazard, which is fair where one minus a
 * Kaplan-Meier curve is not. Limits are `null` while H is 0. No rows give a curve without points.
 *
 * @dutch Nelson-Aalenschatting, cumulatieve hazard
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const rows = [{ time: 3, cause: 'home' }, { time: 3, cause: null }, { time: 5, cause: 'home' }, { time: 9, cause: null }];
 * const curve = nelsonAalen(riskTable(rows, { definition: 'demo' }).table);
 * curve.points.map((point) => point.value); // [0.25, 0.75, 0.75]
 * curve.points[0].standardError; // 0.25
 */
export function nelsonAalen(table: RiskTable, options: HazardOptions = {}): HazardCurve {
  const { level = usualLevel, start = 0 } = options;
  const reach = reachOf(level);
  const { cell, n, isFractional, steps } = riskSetsOf(table, options);
  const eventsAt = eventsOf(cell, options.events);
  const hazard = noTotal();
  const variance = noTotal();
  let events = 0;
  const points = steps.map(({ time, atRisk, row }): HazardPoint => {
    const leaving = eventsAt[row] ?? 0;
    events += leaving;
    const value = addTo(hazard, leaving / atRisk);
    const squared = addTo(variance, leaving / atRisk / atRisk);
    const standardError = isFractional ? null : Math.sqrt(squared);
    return {
      time,
      atRisk,
      value,
      standardError,
      ...hazardLimits(value, standardError, reach),
      events: leaving,
    };
  });
  return { n, events, level, start, isFractional, points };
}

/** Limits on the scale of the logarithm. A hazard may exceed 1, so nothing is cut off. */
function hazardLimits(value: number, standardError: number | null, reach: number): Limits {
  if (standardError === null || value === 0) return noLimits;
  const factor = Math.exp((reach * standardError) / value);
  return { lower: value / factor, upper: value * factor };
}
