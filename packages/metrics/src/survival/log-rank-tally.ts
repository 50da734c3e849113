/**
 * The tally of a log-rank test: observed and expected events per group, and their covariance, stratum by stratum.
 */
import { atRiskOf, outOf } from '../risk-table/balance.js';
import type { RiskCell } from '../risk-table/risk-table.js';
import { eventsOf } from './risk-sets.js';

/** Sums over times and strata, one number per group. */
export interface Tally {
  readonly n: number[];
  readonly observed: number[];
  readonly expected: number[];
  readonly covariance: number[][];
}

export function emptyTally(groups: number): Tally {
  const zeros = () => new Array<number>(groups).fill(0);
  return { n: zeros(), observed: zeros(), expected: zeros(), covariance: zeros().map(zeros) };
}

/** How events are chosen and weighted. */
export interface TallyOptions {
  readonly events: readonly string[] | undefined;
  readonly rho: number;
  readonly start: number;
}

/** Adds one stratum to the tally: a cell per group, compared at each time at which somebody left. */
export function tallyStratum(
  cells: readonly RiskCell[],
  { events, rho, start }: TallyOptions,
  tally: Tally,
): void {
  const groups = cells.map((cell) => ({
    times: cell.times,
    atRisk: atRiskOf(cell),
    events: eventsOf(cell, events),
    next: 0, // the first row not before the time in hand
  }));
  cells.forEach((cell, i) => {
    outOf(cell).forEach((out, row) => {
      if ((cell.times[row] ?? 0) >= start) tally.n[i] = (tally.n[i] ?? 0) + out;
    });
  });
  let survival = 1;
  for (const time of eventTimes(groups, start)) {
    const now = groups.map((group) => {
      while ((group.times[group.next] ?? Number.POSITIVE_INFINITY) < time) group.next += 1;
      const isNow = group.times[group.next] === time;
      // Between two times of a cell nothing changes, so the risk set at the next one holds.
      return { atRisk: group.atRisk[group.next] ?? 0, events: isNow ? (group.events[group.next] ?? 0) : 0 };
    });
    survival *= addTime(now, survival ** rho, tally);
  }
}

function eventTimes(
  groups: readonly { times: readonly number[]; events: readonly number[] }[],
  start: number,
): number[] {
  const times = new Set<number>();
  for (const group of groups) {
    group.times.forEach((time, row) => {
      if (time >= start && (group.events[row] ?? 0) > 0) times.add(time);
    });
  }
  return [...times].sort((a, b) => a - b);
}

/** Adds one time, and gives the share of all at risk that stays. The covariance is hypergeometric. */
function addTime(
  groups: readonly { atRisk: number; events: number }[],
  weight: number,
  tally: Tally,
): number {
  const atRisk = groups.reduce((sum, group) => sum + group.atRisk, 0);
  const events = groups.reduce((sum, group) => sum + group.events, 0);
  const spread = atRisk > 1 ? (weight ** 2 * events * (atRisk - events)) / (atRisk - 1) / atRisk / atRisk : 0;
  groups.forEach((group, i) => {
    tally.observed[i] = (tally.observed[i] ?? 0) + weight * group.events;
    tally.expected[i] = (tally.expected[i] ?? 0) + (weight * events * group.atRisk) / atRisk;
    const row = tally.covariance[i] ?? [];
    groups.forEach((other, j) => {
      const shared = i === j ? group.atRisk * (atRisk - group.atRisk) : -group.atRisk * other.atRisk;
      row[j] = (row[j] ?? 0) + spread * shared;
    });
  });
  return (atRisk - events) / atRisk;
}
