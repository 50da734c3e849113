/**
 * Resumption: help taken up again within half a year after earlier help ended (Jeugdwet 1.1 jeugdige).
 *
 * The day with the same number six months later is still in time.
 */

import type { Period } from '../../../calendar/period.js';
import { compareDates, lastDayOfAll, latest, type PlainDate } from '../../../calendar/plain-date.js';
import { type CareFormCode, isFosterCare } from '../../../care-forms/index.js';
import type { Placement } from '../../../placements/placement.js';
import type { CareTrajectory } from '../../../placements/trajectory.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import { endOf, nearestLimit } from '../limit-on.js';

/**
 * The first days on which help of one person began without following earlier help within half a year. The first help
 * of all follows nothing and is among them.
 *
 * Once help runs, or has ended nobody knows when, all that comes later may follow it. No help gives no days.
 *
 * @dutch hervatting na meer dan een half jaar
 * @example
 * const first: Period = { start: '2022-05-01', end: '2024-03-01' };
 * [...unconnectedStarts([first, { start: '2024-09-01' }])]; // ['2022-05-01']
 * [...unconnectedStarts([first, { start: '2024-09-02' }])]; // ['2022-05-01', '2024-09-02']
 */
export function unconnectedStarts(help: readonly Period[]): ReadonlySet<PlainDate> {
  const starts = new Set<PlainDate>();
  let lastEnd: PlainDate | undefined;
  for (const { start, end = lastDayOfAll } of inOrder(help)) {
    if (lastEnd === undefined || isTooLateToResume(start, lastEnd)) starts.add(start);
    lastEnd = lastEnd === undefined ? end : latest(lastEnd, end);
  }
  return starts;
}

/**
 * The first days on which foster care of a person began without following earlier foster care within half a year, as
 * {@link unconnectedStarts} has it. Trajectories and placements count alike; other help does not. Nobody's gives no
 * days.
 *
 * @dutch pleegzorg die niet aansluit
 * @example
 * const stay: Placement = { id: 'p', personId: 'c1', careForm: 'pleegzorg', start: '2022-05-01' };
 * [...unconnectedFosterStarts(indexRegister({ about: { version: '1' }, placements: [stay] }), 'c1')]; // ['2022-05-01']
 */
export function unconnectedFosterStarts(index: RegisterIndex, personId: string): ReadonlySet<PlainDate> {
  return unconnectedStarts(careOf(index, personId, isFosterCare));
}

/** All help of a person in forms of one sort, in order of date. */
export function careOf(
  index: RegisterIndex,
  personId: string,
  isOfSort: (form: CareFormCode) => boolean,
): readonly (CareTrajectory | Placement)[] {
  const help = [
    ...index.of('trajectories', 'personId', personId),
    ...index.of('placements', 'personId', personId),
  ];
  return inOrder(help.filter(({ careForm }) => isOfSort(careForm)));
}

/** The first day on which it is too late to resume help that ended on a day; that day itself when nothing limits it. */
export function tooLateToResume(end: PlainDate): PlainDate {
  const limit = nearestLimit('resumption', end);
  return limit === undefined ? end : endOf(limit, end);
}

function isTooLateToResume(start: PlainDate, lastEnd: PlainDate): boolean {
  return lastEnd < start && start >= tooLateToResume(lastEnd);
}

function inOrder<Help extends Period>(help: readonly Help[]): readonly Help[] {
  return [...help].sort((a, b) => compareDates(a.start, b.start));
}
