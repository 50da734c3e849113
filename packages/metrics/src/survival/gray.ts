/**
 * Gray's test: do groups leave for one cause equally often and equally soon, when leaving for another rules it out?
 *
 * It compares cumulative incidences, what a parent or a municipality sees. A log-rank test on one cause compares
 * cause-specific rates instead, and can say the opposite where the other causes differ.
 */
import type { RiskTable } from '../risk-table/risk-table.js';
import { chiSquareUpperTail } from '../statistics/chi-square.js';
import { type ComparisonOptions, comparedGroups } from './comparison.js';
import { grayStepsOf } from './gray-steps.js';
import { emptyGrayTally, tallyGray } from './gray-tally.js';
import { quadraticForm } from './quadratic-form.js';
import type { NotComparable } from './texts.js';

/**
 * One group in Gray's test.
 *
 * @dutch groep in de toets van Gray
 */
export interface GrayTestGroup {
  /** Value of the label. */
  readonly group: string;
  /** Who left for the cause, weighted when `rho` is not 0. */
  readonly observed: number;
  /** Who would have if the cause took all groups alike, weighted likewise. */
  readonly expected: number;
}

/**
 * The outcome of Gray's test.
 *
 * @dutch uitkomst van de toets van Gray
 */
export interface GrayTest {
  /** The cause. */
  readonly cause: string;
  /** The test statistic. */
  readonly chiSquared: number;
  /** Groups minus one. */
  readonly degreesOfFreedom: number;
  /** The chance of a statistic this large if the cause took all groups alike. */
  readonly pValue: number;
  /** The groups, in code-unit order. */
  readonly groups: readonly GrayTestGroup[];
}

/**
 * What is compared in Gray's test.
 *
 * @dutch keuzes voor de toets van Gray
 */
export interface GrayOptions extends ComparisonOptions {
  /** The cause whose cumulative incidence is compared; all others compete. */
  readonly cause: string;
  /** Weight (1 − pooled incidence before)^rho: 0 (unless told) weighs all exits alike, 1 the early ones more. */
  readonly rho?: number;
}

/**
 * Gray's test between groups, within strata. `null` when undefined, as in R's `cuminc`: nobody left for the cause, a
 * group had nobody at risk when somebody did, rows entered late or count for fractions; `whyNoGrayTest` says which.
 *
 * @dutch toets van Gray
 * @throws {JeugdError} `metrics/same-label` when the group is also a stratum
 * @example
 * const early = [1, 1, 2, 2, 3].map((time) => ({ time, cause: 'home', labels: { programme: 'b' } }));
 * const late = [2, 6, 6, 7].map((time, i) => ({ time, cause: i === 0 ? 'other' : 'home', labels: { programme: 'a' } }));
 * const table = riskTable([...early, ...late], { definition: 'demo' }).table;
 * const test = grayTest(table, { group: 'programme', cause: 'home' });
 * test?.degreesOfFreedom; // 1
 * test?.pValue.toFixed(4); // '0.0052'
 */
export function grayTest(table: RiskTable, options: GrayOptions): GrayTest | null {
  const outcome = attempt(table, options);
  return typeof outcome === 'string' ? null : outcome;
}

/**
 * Why Gray's test is undefined; `null` when it is not.
 *
 * @dutch reden waarom de toets van Gray niet te bepalen is
 * @throws {JeugdError} `metrics/same-label` when the group is also a stratum
 * @example
 * const rows = ['a', 'b'].map((programme) => ({ time: 2, cause: null, labels: { programme } }));
 * const table = riskTable(rows, { definition: 'demo' }).table;
 * whyNoGrayTest(table, { group: 'programme', cause: 'home' }); // 'no-events'
 */
export function whyNoGrayTest(table: RiskTable, options: GrayOptions): NotComparable | null {
  const outcome = attempt(table, options);
  return typeof outcome === 'string' ? outcome : null;
}

function attempt(table: RiskTable, options: GrayOptions): GrayTest | NotComparable {
  const { cause, rho = 0, start = 0 } = options;
  const { names, strata, isFractional } = comparedGroups(table, options);
  if (isFractional) return 'fractional-weights';
  if (strata.some((cells) => cells.some(({ entered }) => entered.some((count) => count > 0)))) {
    return 'late-entries';
  }
  const tally = emptyGrayTally(names.length);
  for (const cells of strata) tallyGray(grayStepsOf(cells, cause, start), rho, tally);
  if (tally.observed.every((count) => count === 0)) return 'no-events';
  if (tally.expected.filter((count) => count > 0).length < 2) return 'too-few-groups';
  const free = names.map((_, i) => i).slice(1); // the scores add up to 0, so one group is given by the others
  const chiSquared = quadraticForm(
    free.map((i) => (tally.observed[i] ?? 0) - (tally.expected[i] ?? 0)),
    free.map((i) => free.map((j) => tally.covariance[i]?.[j] ?? 0)),
  );
  if (chiSquared === null) return 'never-together';
  const groups = names.map((group, i) => ({
    group,
    observed: tally.observed[i] ?? 0,
    expected: tally.expected[i] ?? 0,
  }));
  const pValue = chiSquareUpperTail(chiSquared, free.length);
  return { cause, chiSquared, degreesOfFreedom: free.length, pValue, groups };
}
