/**
 * Kaplan-Meier: the share that has not left yet, from rows of which some were lost from sight before they left.
 *
 * With several ways to leave, one minus a Kaplan-Meier curve of one of them overstates it: use Aalen-Johansen.
 */
import type { RiskTable } from '../risk-table/risk-table.js';
import { checkedLevel, reachOf, usualLevel } from '../statistics/level.js';
import { type ConfidenceType, type Limits, survivalLimits } from './confidence.js';
import { eventsOf, riskSetsOf, type Selection, shareStaying } from './risk-sets.js';

/**
 * The curve at one time.
 *
 * @dutch punt van de overlevingscurve
 */
export interface SurvivalPoint extends Limits {
  /** A time at which somebody left or was censored. */
  readonly time: number;
  /** Who could still leave, those who do so now included. */
  readonly atRisk: number;
  /** Share not yet left just after this time. */
  readonly survival: number;
  /** Standard error (Greenwood); `null` when nobody stays or rows count for fractions. */
  readonly standardError: number | null;
  /** Who left at this time. */
  readonly events: number;
  /** Who was censored at this time. */
  readonly censored: number;
}

/**
 * A Kaplan-Meier curve: a point per time, flat in between.
 *
 * @dutch overlevingscurve
 */
export interface SurvivalCurve {
  /** Rows used. */
  readonly n: number;
  /** Rows that left. */
  readonly events: number;
  /** Rows that were censored. */
  readonly censored: number;
  /** Confidence level. */
  readonly level: number;
  /** How the limits were made. */
  readonly confidenceType: ConfidenceType;
  /** Where the curve begins, at 1: 0, or the time one is known to have come to. */
  readonly start: number;
  /** Standard errors cannot be given: rows count for fractions. */
  readonly isFractional: boolean;
  /**
   * The time at which everybody at risk left while others were yet to enter, if any. From there the curve is 0 for
   * good, by chance of a small early risk set: warn, and estimate from a later `start`.
   */
  readonly emptiedAt: number | null;
  /** The points, by rising time. */
  readonly points: readonly SurvivalPoint[];
}

/**
 * What a survival curve is made of.
 *
 * @dutch keuzes voor de overlevingscurve
 */
export interface SurvivalOptions extends Selection {
  /** Causes that count as the event; who leaves for another is then censored. All causes unless told. */
  readonly events?: readonly string[];
  /** Confidence level, 0.95 unless told. */
  readonly level?: number;
  /** How limits are made, `log` unless told. */
  readonly confidenceType?: ConfidenceType;
}

/**
 * The Kaplan-Meier curve of a risk table: S(t) = ∏ (1 − events / at risk) over the times up to and including t.
 *
 * An event at time 0 counts, so the curve may begin below 1. No rows give a curve without points.
 *
 * @dutch Kaplan-Meiercurve
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const rows = [{ time: 3, cause: 'home' }, { time: 3, cause: null }, { time: 5, cause: 'home' }, { time: 9, cause: null }];
 * const curve = kaplanMeier(riskTable(rows, { definition: 'demo' }).table);
 * curve.points.map((point) => point.survival); // [0.75, 0.375, 0.375]
 * curve.points.map((point) => point.atRisk); // [4, 2, 1]
 */
export function kaplanMeier(table: RiskTable, options: SurvivalOptions = {}): SurvivalCurve {
  const { level = usualLevel, confidenceType = 'log', start = 0 } = options;
  const reach = reachOf(checkedLevel(level));
  const { cell, n, isFractional, steps } = riskSetsOf(table, options);
  const eventsAt = eventsOf(cell, options.events);
  let survival = 1;
  let greenwood = 0; // variance of log S
  let events = 0;
  let emptiedAt: number | null = null;
  const points = steps.map(({ time, atRisk, left, censored, row }, position): SurvivalPoint => {
    const leaving = eventsAt[row] ?? 0;
    const staying = shareStaying(leaving, atRisk);
    if (staying === 0 && survival > 0 && position < steps.length - 1) emptiedAt = time;
    survival *= staying;
    if (staying > 0) greenwood += leaving / atRisk / (atRisk - leaving);
    events += leaving;
    const standardError = isFractional || survival === 0 ? null : survival * Math.sqrt(greenwood);
    return {
      time,
      atRisk,
      survival,
      standardError,
      ...survivalLimits(survival, standardError, reach, confidenceType),
      events: leaving,
      censored: censored + left - leaving,
    };
  });
  return { n, events, censored: n - events, level, confidenceType, start, isFractional, emptiedAt, points };
}
