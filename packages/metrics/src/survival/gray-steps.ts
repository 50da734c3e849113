/**
 * What Gray's test walks along: at each time at which somebody left, where each group stands and where all would
 * stand if the cause took them at the same rate.
 */
import { atRiskOf, outOf } from '../risk-table/balance.js';
import type { RiskCell } from '../risk-table/risk-table.js';
import { eventsOf, shareStaying } from './risk-sets.js';

/** One group at one time. */
export interface GrayGroup {
  readonly atRisk: number;
  /** Who leaves now for the cause. */
  readonly events: number;
  /** Who leaves now for another cause. */
  readonly others: number;
  /** Share of the group not yet left, just before. */
  readonly survivalBefore: number;
  /** Share of the group not yet left, just after. */
  readonly survival: number;
  /** Share of the group that left for the cause before. */
  readonly incidenceBefore: number;
  /** Who would be at risk of the cause had no other taken them: `atRisk` over `survivalBefore`. */
  readonly adjustedAtRisk: number;
}

/** One time. */
export interface GrayStep {
  readonly groups: readonly GrayGroup[];
  /** Who leaves now for the cause, all groups together. */
  readonly events: number;
  /** `adjustedAtRisk` of all groups together. */
  readonly adjustedAtRisk: number;
  /** Share that left for the cause before, if all groups were alike. */
  readonly pooledBefore: number;
  /** Share that left for the cause up to and including now, if all groups were alike. */
  readonly pooled: number;
}

/** The steps of one stratum, a cell per group, from `start` on. */
export function grayStepsOf(cells: readonly RiskCell[], cause: string, start: number): GrayStep[] {
  const groups = cells.map((cell) => groupOf(cell, cause));
  const times = new Set(groups.flatMap(({ exits }) => [...exits.keys()].filter((time) => time >= start)));
  const survival = groups.map(() => 1);
  const incidence = groups.map(() => 0);
  let pooled = 0;
  return [...times]
    .sort((a, b) => a - b)
    .map((time) => {
      const now = groups.map((group, i): GrayGroup => {
        const { events, others } = group.exits.get(time) ?? { events: 0, others: 0 };
        const atRisk = atRiskAt(group, time);
        const survivalBefore = survival[i] ?? 1;
        const incidenceBefore = incidence[i] ?? 0;
        const after = atRisk === 0 ? survivalBefore : survivalBefore * shareStaying(events + others, atRisk);
        const adjustedAtRisk = atRisk === 0 ? 0 : atRisk / survivalBefore;
        survival[i] = after;
        incidence[i] = incidenceBefore + (atRisk === 0 ? 0 : (survivalBefore * events) / atRisk);
        return { atRisk, events, others, survivalBefore, survival: after, incidenceBefore, adjustedAtRisk };
      });
      const events = now.reduce((sum, group) => sum + group.events, 0);
      const adjustedAtRisk = now.reduce((sum, group) => sum + group.adjustedAtRisk, 0);
      const pooledBefore = pooled;
      pooled += events / adjustedAtRisk;
      return { groups: now, events, adjustedAtRisk, pooledBefore, pooled };
    });
}

/** A group while it is walked along. */
interface Walked {
  readonly times: readonly number[];
  readonly atRisk: readonly number[];
  /** Who left at each time at which somebody did. */
  readonly exits: ReadonlyMap<number, { readonly events: number; readonly others: number }>;
  /** The first row not before the time in hand. */
  next: number;
}

function groupOf(cell: RiskCell, cause: string): Walked {
  const out = outOf(cell);
  const eventsAt = eventsOf(cell, [cause]);
  const exits = new Map<number, { events: number; others: number }>();
  cell.times.forEach((time, row) => {
    const left = (out[row] ?? 0) - (cell.censored[row] ?? 0);
    const events = eventsAt[row] ?? 0;
    if (left > 0) exits.set(time, { events, others: left - events });
  });
  return { times: cell.times, atRisk: atRiskOf(cell), exits, next: 0 };
}

/** Between two times of a group nothing changes, so the risk set at the next one holds. */
function atRiskAt(group: Walked, time: number): number {
  while ((group.times[group.next] ?? Number.POSITIVE_INFINITY) < time) group.next += 1;
  return group.atRisk[group.next] ?? 0;
}
