/**
 * Figures: a number that says what it is. Of whom, over which days, by which definition, how sure, and what was left
 * out.
 *
 * A figure is never a bare number. What cannot be estimated is `null` with a reason, never 0. Plain JSON.
 */
import type { PlainDate } from '@jeugd/core';
import type { Labels } from '../risk-table/risk-table.js';
import type { ReasonCode } from './reasons.js';
import type { FigureWarning } from './warnings.js';

/**
 * What a value counts.
 *
 * - `days`, `months`: a duration; a month is 30.4375 days
 * - `proportion`: a share, from 0 to 1
 * - `ratio`: something over something else, 0 or more; it may be above 1
 * - `grade`: a grade from 1 to 10
 * - `hours-per-week`: hours of help a week
 * - `per-1000-stay-days`: events or hours per 1,000 days in a stay
 * - `per-1000-person-years`: events per 1,000 years of children that could have had one
 * - `per-person-year`: events a year of a child in care
 * - `count`: events
 * - `persons`: people
 * - `per-case`: so many for each case
 *
 * @dutch eenheid
 */
export type Unit =
  | 'days'
  | 'months'
  | 'proportion'
  | 'ratio'
  | 'grade'
  | 'hours-per-week'
  | 'per-1000-stay-days'
  | 'per-1000-person-years'
  | 'per-person-year'
  | 'count'
  | 'persons'
  | 'per-case';

/**
 * Who is looked at.
 *
 * - `entry`: children who came into care in the window, each with the first episode
 * - `exit`: episodes that ended in it
 * - `spell`: all that began in it, however many of one child: episodes, help, stays or questions, as the metric says
 * - `period`: who was there, or what happened, on any day of it
 * - `census`: who was there on its last day
 *
 * @dutch cohort
 */
export type Cohort = 'entry' | 'exit' | 'spell' | 'period' | 'census';

/**
 * How an interval was made.
 *
 * - `aalen-johansen-log`: limits of the cumulative incidence on the scale of the logarithm; of a time, the times at
 *   which those limits reach the share
 * - `kaplan-meier-log`: of a time, the times at which the limits of the survival curve, on the scale of the logarithm,
 *   reach the share
 * - `wilson`: of a share
 * - `newcombe`: of a difference between two shares, also when multiplied by a number of cases
 * - `student-t`: of a mean
 * - `normal`: of a restricted mean, or of a difference between means or counts
 * - `poisson-exact`: of a count or a rate (Garwood)
 * - `order-statistics`: of a median, two of the values themselves
 * - `ratio-of-sums`: of a sum over a sum, the cases (children, groups) as units; Student
 *
 * @dutch methode van het interval
 */
export type IntervalMethod =
  | 'aalen-johansen-log'
  | 'kaplan-meier-log'
  | 'wilson'
  | 'newcombe'
  | 'student-t'
  | 'normal'
  | 'poisson-exact'
  | 'order-statistics'
  | 'ratio-of-sums';

/**
 * A confidence interval. One limit may be `null`: a time that is not reached has no upper limit.
 *
 * @dutch betrouwbaarheidsinterval
 */
export interface FigureInterval {
  /** Lower limit. */
  readonly lower: number | null;
  /** Upper limit. */
  readonly upper: number | null;
  /** Confidence level, such as 0.95. */
  readonly level: number;
  /** How it was made. */
  readonly method: IntervalMethod;
}

/**
 * The days a figure is about.
 *
 * @dutch venster
 */
export interface FigureWindow {
  /** First day in. */
  readonly from: PlainDate;
  /** First day no longer in. */
  readonly until: PlainDate;
}

/**
 * One step of the curve behind a figure: the share that has left for its cause up to and including `time`. Disclosure
 * control makes the steps larger and takes the counts away.
 *
 * @dutch punt van de curve
 */
export interface CurvePoint {
  /** Days since time zero. */
  readonly time: number;
  /** Who could still leave, those who do so at this time included. */
  readonly atRisk?: number;
  /** Who left for the cause of the figure. */
  readonly events?: number;
  /** Who left for another cause. */
  readonly others?: number;
  /** Who was last seen at this time. */
  readonly censored?: number;
  /** Share that has left for the cause. */
  readonly value: number;
  /** Lower confidence limit; `null` while the share is 0. */
  readonly lower: number | null;
  /** Upper confidence limit; `null` while the share is 0. */
  readonly upper: number | null;
}

/**
 * The curve at a fixed day. `null` when nobody was followed so far, or when in a table for publication a return home may
 * have been moved across the day (a warning says so); a share of 0 has no limits.
 *
 * @dutch aandeel binnen zoveel dagen
 */
export interface ShareWithin {
  /** Days since time zero, that day included. */
  readonly time: number;
  /** Share that has left for the cause by then. */
  readonly value: number | null;
  /** Lower confidence limit. */
  readonly lower: number | null;
  /** Upper confidence limit. */
  readonly upper: number | null;
}

/**
 * Of how many it is known.
 *
 * @dutch respons
 */
export interface FigureResponse {
  /** Episodes with a usable measurement. */
  readonly known: number;
  /** Episodes that should have one. */
  readonly of: number;
}

/**
 * An outcome figure.
 *
 * @dutch uitkomstcijfer
 */
export interface Figure {
  /** Id of the metric. */
  readonly metric: string;
  /** Version of the definition of the metric. */
  readonly version: string;
  /** The group it is about: `{}` for all, else such as `{ programme: 'thuisbest' }`. */
  readonly by: Labels;
  /** The choices it was made with, such as `lastingNights` or `t`. */
  readonly params: Readonly<Record<string, number | string>>;
  /** The number; `null` when it cannot be estimated or may not be shown. */
  readonly value: number | null;
  /** What it counts. */
  readonly unit: Unit;
  /** Why there is no value. */
  readonly reason?: ReasonCode;
  /** The confidence interval; `null` when there is none. */
  readonly interval: FigureInterval | null;
  /** Cases it rests on (episodes, or persons where the metric counts persons); `null` when suppressed. */
  readonly n: number | null;
  /** Of a share: cases that count. */
  readonly numerator?: number;
  /** Of a share: cases in all. */
  readonly denominator?: number;
  /** Of a time to an event: cases that had it. Of a count or a rate: events. Of nights: cases with such a night. */
  readonly events?: number;
  /** Of a time to an event: cases last seen without it or another exit. */
  readonly censored?: number;
  /** Of a measurement: of how many it is known. */
  readonly response?: FigureResponse;
  /** Rows, placements and cases that could not be used. Rows cannot be told apart by group; `null` when suppressed,
   * or when so few children are among them that they may not be counted.
   */
  readonly excluded: number | null;
  /** Who is looked at. */
  readonly cohort: Cohort;
  /** The days it is about. */
  readonly window: FigureWindow;
  /** First day that is not observed. */
  readonly asOf: PlainDate;
  /** What to know before using it. */
  readonly warnings: readonly FigureWarning[];
  /** Left out because it is about too few children, or because it would give away a figure that is. */
  readonly suppressed: boolean;
  /** The curve at fixed days. */
  readonly within?: readonly ShareWithin[];
  /** The curve behind it. */
  readonly curve?: readonly CurvePoint[];
}
