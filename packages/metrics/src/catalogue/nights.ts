/** Nights of a child in a period, at home and away. */
import {
  type ClosedPeriod,
  clamp,
  daysBetween,
  knownPeriodOf,
  nightsPerWeekOf,
  type Person,
  type Placement,
  type PlainDate,
} from '@jeugd/core';
import type { FigureWindow } from '../figures/figure.js';

/** A stretch with its nights. */
export interface Nights extends ClosedPeriod {
  readonly nights: number;
}

/** The nights of a period that a person lives; all when the person is not described, `undefined` when there are none. */
export function nightsOf(person: Person | undefined, { from, until }: FigureWindow): Nights | undefined {
  const life = person === undefined ? { start: from } : lifeOf(person);
  const days = clamp(life, { start: from, end: until });
  return days === undefined ? undefined : { ...days, nights: daysBetween(days.start, days.end) };
}

function lifeOf({ birthDate, deathDate }: Person): { start: PlainDate; end?: PlainDate } {
  return deathDate === undefined ? { start: birthDate } : { start: birthDate, end: deathDate };
}

/**
 * The nights that placements take in a stretch. Of a part-time one `nightsPerWeek / 7` of the nights count; where several
 * run on one night they share it: no night counts more than once.
 */
export function nightsAwayIn(placements: readonly Placement[], { start, end }: ClosedPeriod): number {
  return stretchesOf(placements, { start, end }).reduce(
    (sum, { nights, running }) =>
      sum +
      nights *
        Math.min(
          1,
          running.reduce((share, each) => share + shareOfWeek(each), 0),
        ),
    0,
  );
}

/** A stretch of nights on which the same placements run. */
export interface Stretch extends Nights {
  readonly running: readonly Placement[];
}

/**
 * The stretches of a period, cut where a placement begins or ends; only those on which one runs. Those that run come in
 * the order in which they were given, so that of placements in order of time the last one began last.
 */
export function stretchesOf(placements: readonly Placement[], { start, end }: ClosedPeriod): Stretch[] {
  const changes = placements.flatMap((placement, position) => {
    const days = clamp(knownPeriodOf(placement), { start, end });
    const isEmpty = days === undefined || days.end <= days.start;
    return isEmpty
      ? []
      : [
          { day: days.start, position, begins: true },
          { day: days.end, position, begins: false },
        ];
  });
  changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

  const stretches: Stretch[] = [];
  const running = new Set<number>();
  changes.forEach(({ day, position, begins }, at) => {
    if (begins) running.add(position);
    else running.delete(position);
    const next = changes[at + 1]?.day;
    if (next === undefined || next === day || running.size === 0) return;
    const present = [...running].sort((a, b) => a - b).flatMap((each) => placements[each] ?? []);
    stretches.push({ start: day, end: next, nights: daysBetween(day, next), running: present });
  });
  return stretches;
}

/** The share of the nights of a week that a placement takes, from 0 to 1. */
export function shareOfWeek(placement: Placement): number {
  return Math.min(7, Math.max(0, nightsPerWeekOf(placement))) / 7;
}
