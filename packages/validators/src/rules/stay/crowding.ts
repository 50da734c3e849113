/** Crowding: how many children stay in a group at once, against a norm. */
import {
  type ClosedPeriod,
  compareDates,
  daysBetween,
  mergePeriods,
  type Placement,
  type PlainDate,
} from '@jeugd/core';
import { groupBy } from '../../collections/group-by.js';
import { isFullTimeStay } from '../shared/full-time.js';

/** How far a group went over its norm. */
export interface Crowding {
  /** The most children at once. */
  readonly children: number;
  /** The days on which there were more than the norm. */
  readonly days: number;
  /** The first of those days. */
  readonly from: PlainDate;
}

/**
 * How far full-time stays in one group went over the norm, or `undefined` when they did not. A child counts once;
 * part-time stays do not, as nobody recorded on which days they are there.
 */
export function crowding(
  placements: readonly Placement[],
  norm: number,
  inForce: (placement: Placement) => ClosedPeriod | undefined,
): Crowding | undefined {
  let present = 0;
  let most = 0;
  let days = 0;
  let from: PlainDate | undefined;
  let since: PlainDate | undefined;
  for (const { day, change } of changesIn(placements, inForce)) {
    if (present > norm && since !== undefined) days += daysBetween(since, day);
    present += change;
    since = day;
    // Who leaves on a day goes first, so a full count is only taken when all of that day are in.
    if (present > norm) from ??= day;
    most = Math.max(most, present);
  }
  return from === undefined ? undefined : { children: most, days, from };
}

/** Comings and goings in order; on one day those who leave go first. */
function changesIn(
  placements: readonly Placement[],
  inForce: (placement: Placement) => ClosedPeriod | undefined,
): readonly { readonly day: PlainDate; readonly change: 1 | -1 }[] {
  const perChild = groupBy(placements.filter(isFullTimeStay), ({ personId }) => personId);
  const periods = [...perChild.values()].flatMap((stays) =>
    mergePeriods(stays.flatMap((stay) => inForce(stay) ?? [])),
  );
  return periods
    .flatMap(({ start, end }) => [
      { day: start, change: 1 as const },
      ...(end === undefined ? [] : [{ day: end, change: -1 as const }]),
    ])
    .sort((a, b) => compareDates(a.day, b.day) || a.change - b.change);
}
