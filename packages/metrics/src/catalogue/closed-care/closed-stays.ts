/** Closed stays: placements in closed youth care. */
import {
  type ClosedPeriod,
  clamp,
  daysBetween,
  isClosedYouthCare,
  knownPeriodOf,
  mergePeriods,
  type Placement,
} from '@jeugd/core';
import type { Study } from '../../cohorts/study.js';

/** The closed stays of each child, in order of time; not those that end before they begin. */
export function closedStaysOf({ index }: Study): ReadonlyMap<string, readonly Placement[]> {
  const found = [...index.values(['placements', 'personId'])].map(
    (personId) => [personId, index.of('placements', 'personId', personId).filter(isClosedStay)] as const,
  );
  return new Map(found.filter(([, stays]) => stays.length > 0));
}

function isClosedStay({ careForm, start, end }: Placement): boolean {
  return isClosedYouthCare(careForm) && (end === undefined || end >= start);
}

/** Nights of closed stays in a period; a night counts once, also where two stays overlap. */
export function closedNightsIn(stays: readonly Placement[], period: ClosedPeriod): number {
  const inside = stays.flatMap((stay) => clamp(knownPeriodOf(stay), period) ?? []);
  return mergePeriods(inside).reduce((sum, { start, end }) => sum + daysBetween(start, end ?? start), 0);
}

/** Whether a stay is an admission: no other closed stay of the child was running or ended on the day it began. */
export function isAdmission(stay: Placement, stays: readonly Placement[]): boolean {
  return !stays.some((other) => {
    if (other === stay || other.start > stay.start) return false;
    const isFirst = other.start === stay.start && other.id > stay.id;
    const { end } = knownPeriodOf(other);
    return !isFirst && (end === undefined || end >= stay.start);
  });
}
