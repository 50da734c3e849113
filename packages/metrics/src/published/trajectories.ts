/** Trajectories of a study: the youth care in its register, merged as CBS does. */
import {
  clamp,
  daysBetween,
  hasResidence,
  isA,
  isEmpty,
  knownPeriodOf,
  overlap,
  type Period,
  type Register,
} from '@jeugd/core';
import { byPerson } from '../cohorts/by-person.js';
import type { Subject } from '../cohorts/groupings.js';
import type { Study } from '../cohorts/study.js';
import { calendarYearsOf } from '../cohorts/window.js';
import type { FigureWindow } from '../figures/figure.js';
import { type HelpRecord, type MergedTrajectory, mergeTrajectories } from './merge-trajectories.js';

/** A trajectory as a case. */
export interface TrajectoryCase extends Subject {
  readonly trajectory: MergedTrajectory;
  /** Days of it in the period looked at; one that ended on the day it began has none. */
  readonly days: number;
}

/** All youth care of a register. Detention and the like rest on other laws; an unknown code may be youth care. */
export function youthCareOf({ trajectories = [], placements = [] }: Register): HelpRecord[] {
  return [...trajectories, ...placements].filter(
    ({ careForm }) => isA(careForm, 'jeugdhulp') || hasResidence(careForm) === undefined,
  );
}

/** Records of youth care that end before they begin: no trajectory can be made of them. */
export function impossibleAmong(records: readonly HelpRecord[]): number {
  return records.filter(({ start, end }) => end !== undefined && end < start).length;
}

/** The trajectories with a day in the window; told apart by year, once for every year with one. */
export function trajectoriesDuring(window: FigureWindow, { register, settings }: Study): TrajectoryCase[] {
  const periods = settings.by === 'year' ? calendarYearsOf(window) : [window];
  const all = mergeTrajectories(youthCareOf(register));
  return periods.flatMap((period) =>
    all.flatMap((trajectory) => {
      if (!hasDayIn(trajectory, period)) return [];
      const inside = clamp(trajectory, { start: period.from, end: period.until });
      const { personId, start, records } = trajectory;
      const days = inside === undefined ? 0 : daysBetween(inside.start, inside.end);
      return [{ personId, since: start, day: period.from, records, trajectory, days }];
    }),
  );
}

/** Help that ends on the day it starts counts on that day. */
function hasDayIn({ start, end }: Period, { from, until }: FigureWindow): boolean {
  if (isEmpty(end === undefined ? { start } : { start, end })) return start >= from && start < until;
  return overlap(end === undefined ? { start } : { start, end }, { start: from, end: until }) !== undefined;
}

/** When each child had youth care. */
export function helpByChild(register: Register): ReadonlyMap<string, readonly Period[]> {
  const help = youthCareOf(register).filter(({ start, end }) => end === undefined || end >= start);
  return new Map([...byPerson(help)].map(([personId, records]) => [personId, records.map(knownPeriodOf)]));
}
