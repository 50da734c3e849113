/**
 * Aalen-Johansen: the share that has left for each cause, when leaving for one cause rules out the others.
 *
 * The shares of all causes and the share not yet left add up to 1.
 */
import type { RiskTable } from '../risk-table/risk-table.js';
import { reachOf, usualLevel } from '../statistics/level.js';
import { type Limits, logLimits } from './confidence.js';
import { eventsOf, type RiskStep, riskSetsOf, type Selection, shareStaying } from './risk-sets.js';

/**
 * The cumulative incidence of one cause at one time.
 *
 * @dutch punt van de cumulatieve incidentie
 */
export interface IncidencePoint extends Limits {
  /** A time at which somebody left, for whatever cause, or was censored. */
  readonly time: number;
  /** Who could still leave, those who do so now included. */
  readonly atRisk: number;
  /** Share that has left for this cause up to and including this time. */
  readonly value: number;
  /** Standard error; `null` when rows count for fractions. */
  readonly standardError: number | null;
  /** Who left for this cause at this time. */
  readonly events: number;
}

/**
 * The cumulative incidence of one cause: a point per time, flat in between.
 *
 * @dutch cumulatieve incidentie
 */
export interface IncidenceCurve {
  /** The cause. */
  readonly cause: string;
  /** Rows used. */
  readonly n: number;
  /** Rows that left for this cause. */
  readonly events: number;
  /** Confidence level of the limits, which are made on the scale of the logarithm. */
  readonly level: number;
  /** Where the curve begins, at 0: time 0, or the time one is known to have come to. */
  readonly start: number;
  /** Standard errors cannot be given: rows count for fractions. */
  readonly isFractional: boolean;
  /** The points, by rising time. */
  readonly points: readonly IncidencePoint[];
}

/**
 * What cumulative incidences are made of.
 *
 * @dutch keuzes voor de cumulatieve incidentie
 */
export interface IncidenceOptions extends Selection {
  /** The causes to report, in this order; those of the selected rows in code-unit order unless told. */
  readonly causes?: readonly string[];
  /** Confidence level, 0.95 unless told. */
  readonly level?: number;
}

/**
 * The cumulative incidence of each cause: F(t) = Σ S(before) · events of the cause / at risk. Causes tied on one day
 * share the same S. Limits are made on the scale of the logarithm and are `null` while F is 0. A cause that nobody
 * left for stays at 0. Every cause competes, also those not reported. No rows give curves without points.
 *
 * The standard error is the closed form of the delta method. R's `survfit` gives the same, except with late entries:
 * there it sums up the influence of each row, which comes near.
 *
 * @dutch Aalen-Johansen, cumulatieve incidentie
 * @throws {JeugdError} `metrics/invalid-level`
 * @example
 * const rows = ['home', 'other', null, 'home'].map((cause, i) => ({ time: i + 1, cause }));
 * const [home, other] = aalenJohansen(riskTable(rows, { definition: 'demo' }).table);
 * home.points.map((point) => point.value); // [0.25, 0.25, 0.25, 0.75]
 * other.points.map((point) => point.value); // [0, 0.25, 0.25, 0.25]
 */
export function aalenJohansen(table: RiskTable, options: IncidenceOptions = {}): IncidenceCurve[] {
  const { level = usualLevel, start = 0 } = options;
  const reach = reachOf(level);
  const { cell, n, isFractional, steps } = riskSetsOf(table, options);
  const causes = options.causes ?? Object.keys(cell.left).sort();
  return causes.map((cause) => {
    const eventsAt = eventsOf(cell, [cause]);
    const points = incidenceOf(steps, eventsAt).map(({ value, variance }, position): IncidencePoint => {
      const { time, atRisk, row } = steps[position] ?? noStep;
      const standardError = isFractional ? null : Math.sqrt(Math.max(0, variance));
      return {
        time,
        atRisk,
        value,
        standardError,
        ...logLimits(value, standardError, reach),
        events: eventsAt[row] ?? 0,
      };
    });
    const events = points.reduce((sum, point) => sum + point.events, 0);
    return { cause, n, events, level, start, isFractional, points };
  });
}

const noStep: RiskStep = { time: 0, atRisk: 0, left: 0, censored: 0, row: 0 };

/**
 * F and its variance at each step, in one pass.
 *
 * At a step, S becomes S(1 − h) and F becomes F + S·k, with h the share of those at risk that leaves and k the share
 * that leaves for this cause. Both shares are multinomial: variances h(1 − h)/n and k(1 − k)/n, covariance
 * k(1 − h)/n. Carrying the variances of S and F and their covariance through this step is the closed form of the
 * delta method (Greenwood's for S), without its infinite terms where everybody leaves.
 */
function incidenceOf(
  steps: readonly RiskStep[],
  eventsAt: readonly number[],
): { value: number; variance: number }[] {
  let survival = 1;
  let value = 0;
  let varianceOfSurvival = 0;
  let covariance = 0;
  let variance = 0;
  return steps.map(({ atRisk, left, row }) => {
    const staying = shareStaying(left, atRisk);
    const leaving = 1 - staying;
    const forCause = (eventsAt[row] ?? 0) / atRisk;
    const noise = survival ** 2 / atRisk;
    variance +=
      2 * forCause * covariance + forCause ** 2 * varianceOfSurvival + noise * forCause * (1 - forCause);
    covariance = staying * (covariance + forCause * varianceOfSurvival - noise * forCause);
    varianceOfSurvival = staying ** 2 * varianceOfSurvival + noise * leaving * staying;
    value = Math.min(1, value + survival * forCause);
    survival *= staying;
    return { value, variance };
  });
}
