/**
 * The tally of Gray's test (A class of k-sample tests for comparing the cumulative incidence of a competing risk,
 * Annals of Statistics 16, 1988, p. 1141–1154): a score per group and the covariance of the scores.
 */
import type { GrayGroup, GrayStep } from './gray-steps.js';

/** Sums over times and strata, one number per group. */
export interface GrayTally {
  readonly observed: number[];
  readonly expected: number[];
  readonly covariance: number[][];
}

export function emptyGrayTally(groups: number): GrayTally {
  const zeros = () => new Array<number>(groups).fill(0);
  return { observed: zeros(), expected: zeros(), covariance: zeros().map(zeros) };
}

/** Adds one stratum. */
export function tallyGray(steps: readonly GrayStep[], rho: number, tally: GrayTally): void {
  for (const step of steps) addScores(step, rho, tally);
  // What an exit moves later on is known only from the end, hence the second walk.
  const size = tally.observed.length;
  const atEnd = square(size);
  for (const step of steps) addDrift(step, rho, atEnd);
  const sofar = square(size);
  for (const step of steps) {
    addDrift(step, rho, sofar);
    addCovariance(step, rho, atEnd, sofar, tally);
  }
}

/**
 * (1 − pooled incidence before)^rho. The pooled incidence is no incidence of any group and may pass 1 when some groups
 * have nobody left; a root of what is then negative weighs nothing.
 */
function weightOf({ pooledBefore }: GrayStep, rho: number): number {
  const weight = (1 - pooledBefore) ** rho;
  return Number.isFinite(weight) ? weight : 0;
}

/** Who left for the cause, and who would have if the cause took all groups at the same rate. */
function addScores(step: GrayStep, rho: number, tally: GrayTally): void {
  const { groups, events } = step;
  const weight = weightOf(step, rho);
  const share = ({ adjustedAtRisk, incidenceBefore }: GrayGroup) => adjustedAtRisk * (1 - incidenceBefore);
  const all = groups.reduce((sum, group) => sum + share(group), 0);
  groups.forEach((group, i) => {
    tally.observed[i] = (tally.observed[i] ?? 0) + weight * group.events;
    if (events > 0) tally.expected[i] = (tally.expected[i] ?? 0) + (weight * events * share(group)) / all;
  });
}

/** How much the score of group `i` moves with an exit of group `k` now. */
function pull(step: GrayStep, rho: number, i: number, k: number): number {
  const { groups, adjustedAtRisk } = step;
  const own = groups[i]?.adjustedAtRisk ?? 0;
  const share = (groups[k]?.adjustedAtRisk ?? 0) / adjustedAtRisk;
  return weightOf(step, rho) * own * ((i === k ? 1 : 0) - share);
}

/** Adds what the step adds to the pull of later exits, for each pair of groups. */
function addDrift(step: GrayStep, rho: number, drift: number[][]): void {
  if (step.events === 0) return;
  const rise = step.events / step.adjustedAtRisk / (1 - step.pooledBefore);
  drift.forEach((row, i) => {
    row.forEach((sum, k) => {
      const moved = pull(step, rho, i, k);
      // With one group left nothing is pulled, however endless the rise.
      if (moved !== 0) row[k] = sum + moved * rise;
    });
  });
}

function addCovariance(
  step: GrayStep,
  rho: number,
  atEnd: readonly (readonly number[])[],
  sofar: readonly (readonly number[])[],
  { covariance }: GrayTally,
): void {
  const { events, adjustedAtRisk, pooled } = step;
  step.groups.forEach((group, k) => {
    const { atRisk, others, survivalBefore, survival } = group;
    if (atRisk === 0) return;
    const later = (i: number) => (atEnd[i]?.[k] ?? 0) - (sofar[i]?.[k] ?? 0);
    if (events > 0) {
      const kept = survival > 0 ? 1 - (1 - pooled) / survival : 1;
      const noise = (survivalBefore * events) / adjustedAtRisk / atRisk;
      const ties = tieFactor(events, adjustedAtRisk * survivalBefore);
      addSquare(covariance, (i) => pull(step, rho, i, k) + kept * later(i), noise * ties);
    }
    if (others > 0 && survival > 0) {
      const noise = (survivalBefore / atRisk) ** 2 * others;
      addSquare(covariance, (i) => ((1 - pooled) / survival) * later(i), noise * tieFactor(others, atRisk));
    }
  });
}

/** Exits on the same day rule each other out a little, as in a draw without putting back. */
function tieFactor(leaving: number, of: number): number {
  return leaving > 1 ? 1 - (leaving - 1) / (of - 1) : 1;
}

/** Adds v v′ · size. */
function addSquare(matrix: number[][], moveOf: (i: number) => number, size: number): void {
  const values = matrix.map((_, i) => moveOf(i));
  matrix.forEach((row, i) => {
    row.forEach((sum, j) => {
      row[j] = sum + (values[i] ?? 0) * (values[j] ?? 0) * size;
    });
  });
}

function square(size: number): number[][] {
  return Array.from({ length: size }, () => new Array<number>(size).fill(0));
}
