/**
 * The form in which `jeugd survival --format json` gives its result. `null` is not estimable.
 */

/** An estimate with its standard error and confidence limits. */
interface Estimate {
  readonly standardError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The survival curve at one time. */
export interface CurveAt extends Estimate {
  readonly time: number;
  readonly atRisk: number;
  readonly survival: number | null;
}

/** A point of the survival curve. */
export interface CurvePoint extends CurveAt {
  readonly events: number;
  readonly censored: number;
}

/** A point of a cumulative incidence. */
export interface IncidenceAtTime extends Estimate {
  readonly time: number;
  readonly value: number | null;
}

/** A quantile with its limits. */
export interface Quantile {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What was found for one group. */
export interface GroupResult {
  /** The value of the group column; `all` without one. */
  readonly group: string;
  /** Rows used. */
  readonly n: number;
  readonly events: number;
  readonly censored: number;
  readonly quantiles: Readonly<Record<'0.25' | '0.5' | '0.75', Quantile>>;
  readonly restrictedMean: {
    readonly tau: number;
    readonly value: number;
    readonly standardError: number | null;
  } | null;
  /** The curve at the times asked for. */
  readonly at: readonly CurveAt[];
  readonly curve: readonly CurvePoint[];
  /** Per cause, at the times of the curve and those asked for. */
  readonly cumulativeIncidence?: Readonly<Record<string, readonly IncidenceAtTime[]>>;
}

/** The whole result. */
export interface SurvivalResult {
  /** Rows of the table that could not be used. */
  readonly excluded: number;
  readonly warnings: readonly Warning[];
  readonly groups: readonly GroupResult[];
  readonly logRank: {
    readonly chiSquared: number;
    readonly degreesOfFreedom: number;
    readonly pValue: number;
  } | null;
}

/** Something to know before the result is used. */
export interface Warning {
  /** Stable. */
  readonly code: string;
  /** In the language of the run. */
  readonly message: string;
}
