/** Time to an event: what several metrics have in common, from the first day to the figure. */
import { daysBetween, type PlainDate } from '@jeugd/core';
import { curveOf, isFollowedTo, sharesWithin } from '../figures/curve.js';
import type { Draft } from '../figures/draft.js';
import { type RiskRow, riskTable } from '../risk-table/build.js';
import type { RiskTable } from '../risk-table/risk-table.js';
import { incidenceAt, incidenceQuantile } from '../survival/incidence.js';

type TimeParts = Pick<
  Draft,
  'value' | 'reason' | 'interval' | 'n' | 'events' | 'censored' | 'within' | 'curve'
>;

/** What may end the wait. */
export interface Ending {
  readonly day: PlainDate;
  readonly cause: string;
}

/**
 * The row of a case: to the first of its endings, of two on one day the one named first; without one, or with one only
 * on or after `until` (the first day not observed), censored there.
 */
export function rowUntil(start: PlainDate, endings: readonly Ending[], until: PlainDate): RiskRow {
  let first: Ending | undefined;
  for (const each of endings) if (first === undefined || each.day < first.day) first = each;
  return first !== undefined && first.day < until
    ? { time: daysBetween(start, first.day), cause: first.cause }
    : { time: daysBetween(start, until), cause: null };
}

/** The time by which half of the rows has left for the cause, others competing. */
export function medianTime(
  rows: readonly RiskRow[],
  {
    cause,
    level,
    days,
  }: { readonly cause: string; readonly level: number; readonly days: readonly number[] },
): TimeParts {
  return { n: rows.length, ...medianOfTable(tableFor(rows, cause), { cause, level, days }, reasonFor(rows)) };
}

/** The same of a table that was counted before; `unfollowed` is the reason where nobody was followed a day. */
export function medianOfTable(
  table: RiskTable,
  {
    cause,
    level,
    days,
  }: { readonly cause: string; readonly level: number; readonly days: readonly number[] },
  unfollowed: NonNullable<Draft['reason']>,
): Omit<TimeParts, 'n'> {
  const curve = curveOf(table, cause, level);
  const { value, lower, upper } = incidenceQuantile(curve.incidence, 0.5);
  const hasLimits = lower !== null || upper !== null;
  const isFollowed = (curve.points.at(-1)?.time ?? 0) > 0 || curve.events > 0;
  return {
    value,
    ...(value === null ? { reason: isFollowed ? 'not-reached' : unfollowed } : {}),
    interval: hasLimits ? { lower, upper, level, method: 'aalen-johansen-log' } : null,
    events: curve.events,
    censored: curve.censored,
    within: sharesWithin(curve, days),
    curve: curve.points,
  };
}

/**
 * The share that left for the cause within so many days, or with `isAvoided` the share that did not, others competing.
 * Without anybody followed so far there is no value.
 */
export function shareByDay(
  rows: readonly RiskRow[],
  asked: {
    readonly cause: string;
    readonly level: number;
    readonly day: number;
    readonly isAvoided?: boolean;
  },
): TimeParts {
  const { cause, level, day, isAvoided = false } = asked;
  const curve = curveOf(tableFor(rows, cause), cause, level);
  const counts = { n: rows.length, events: curve.events, censored: curve.censored };
  if (!isFollowedTo(curve.points, day)) {
    return { ...counts, value: null, reason: reasonFor(rows), interval: null };
  }
  const { value, lower, upper } = incidenceAt(curve.incidence, day);
  if (value === null) return { ...counts, value, reason: reasonFor(rows), interval: null };
  const shown = isAvoided ? 1 - value : value;
  // Of a share of 0 the formula knows no limits.
  if (lower === null || upper === null || value === 0) return { ...counts, value: shown, interval: null };
  const limits = isAvoided ? { lower: 1 - upper, upper: 1 - lower } : { lower, upper };
  return { ...counts, value: shown, interval: { ...limits, level, method: 'aalen-johansen-log' } };
}

function tableFor(rows: readonly RiskRow[], definition: string): RiskTable {
  return riskTable(rows, { definition }).table;
}

function reasonFor(rows: readonly RiskRow[]): NonNullable<Draft['reason']> {
  return rows.length === 0 ? 'no-cases' : 'no-follow-up';
}
