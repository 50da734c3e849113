/**
 * The log-rank test: do groups leave at the same rate? What each group was expected to do at each time, given its
 * part of those at risk, against what it did.
 */
import type { RiskTable } from '../risk-table/risk-table.js';
import { chiSquareUpperTail } from '../statistics/chi-square.js';
import { type ComparisonOptions, comparedGroups } from './comparison.js';
import { emptyTally, tallyStratum } from './log-rank-tally.js';
import { quadraticForm } from './quadratic-form.js';
import type { NotComparable } from './texts.js';

/**
 * One group in a log-rank test.
 *
 * @dutch groep in de log-ranktoets
 */
export interface LogRankGroup {
  /** Value of the label. */
  readonly group: string;
  /** Rows in the group. */
  readonly n: number;
  /** Events, weighted when `rho` is not 0. */
  readonly observed: number;
  /** Events expected if all groups left at the same rate, weighted likewise. */
  readonly expected: number;
}

/**
 * The outcome of a log-rank test.
 *
 * @dutch uitkomst van de log-ranktoets
 */
export interface LogRank {
  /** The test statistic. */
  readonly chiSquared: number;
  /** Groups with events expected, minus one. */
  readonly degreesOfFreedom: number;
  /** The chance of a statistic this large if all groups left at the same rate. */
  readonly pValue: number;
  /** The groups, in code-unit order. */
  readonly groups: readonly LogRankGroup[];
  /** Covariance of observed − expected between the groups. */
  readonly covariance: readonly (readonly number[])[];
}

/**
 * What is compared in a log-rank test.
 *
 * @dutch keuzes voor de log-ranktoets
 */
export interface LogRankOptions extends ComparisonOptions {
  /** Causes that count as the event; all unless told. */
  readonly events?: readonly string[];
  /** Weight S(before)^rho: 0 (unless told) weighs all events alike, 1 the early ones more. */
  readonly rho?: number;
}

/**
 * The log-rank test between groups, within strata. `null` when undefined: fewer than two groups with events expected,
 * groups never at risk together, or rows that count for fractions; `whyNoLogRank` says which.
 *
 * @dutch log-ranktoets
 * @throws {JeugdError} `metrics/same-label` when the group is also a stratum
 * @example
 * const early = [1, 1, 2, 2, 3].map((time) => ({ time, cause: 'home', labels: { programme: 'b' } }));
 * const late = [6, 6, 7].map((time) => ({ time, cause: 'home', labels: { programme: 'a' } }));
 * const table = riskTable([...early, ...late], { definition: 'demo' }).table;
 * const test = logRank(table, { group: 'programme' });
 * test?.degreesOfFreedom; // 1
 * test?.pValue.toFixed(4); // '0.0120'
 */
export function logRank(table: RiskTable, options: LogRankOptions): LogRank | null {
  const outcome = attempt(table, options);
  return typeof outcome === 'string' ? null : outcome;
}

/**
 * Why a log-rank test is undefined; `null` when it is not.
 *
 * @dutch reden waarom een log-ranktoets niet te bepalen is
 * @throws {JeugdError} `metrics/same-label` when the group is also a stratum
 * @example
 * const rows = [1, 2].map((time) => ({ time, cause: 'home', labels: { programme: 'a' } }));
 * const table = riskTable(rows, { definition: 'demo' }).table;
 * whyNoLogRank(table, { group: 'programme' }); // 'too-few-groups'
 */
export function whyNoLogRank(table: RiskTable, options: LogRankOptions): NotComparable | null {
  const outcome = attempt(table, options);
  return typeof outcome === 'string' ? outcome : null;
}

function attempt(table: RiskTable, options: LogRankOptions): LogRank | NotComparable {
  const { events, rho = 0, start = 0 } = options;
  const { names, strata, isFractional } = comparedGroups(table, options);
  if (isFractional) return 'fractional-weights';
  const tally = emptyTally(names.length);
  for (const cells of strata) tallyStratum(cells, { events, rho, start }, tally);
  if (tally.observed.every((count) => count === 0)) return 'no-events';
  const compared = names.map((_, i) => i).filter((i) => (tally.expected[i] ?? 0) > 0);
  const degreesOfFreedom = compared.length - 1;
  if (degreesOfFreedom < 1) return 'too-few-groups';
  const free = compared.slice(1); // the differences add up to 0, so one group is given by the others
  const chiSquared = quadraticForm(
    free.map((i) => (tally.observed[i] ?? 0) - (tally.expected[i] ?? 0)),
    free.map((i) => free.map((j) => tally.covariance[i]?.[j] ?? 0)),
  );
  if (chiSquared === null) return 'never-together';
  const groups = names.map((group, i) => ({
    group,
    n: tally.n[i] ?? 0,
    observed: tally.observed[i] ?? 0,
    expected: tally.expected[i] ?? 0,
  }));
  const pValue = chiSquareUpperTail(chiSquared, degreesOfFreedom);
  return { chiSquared, degreesOfFreedom, pValue, groups, covariance: tally.covariance };
}
