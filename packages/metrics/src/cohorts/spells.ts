/** Spells: help, stays and events that began in a window, however many of one child. */
import type { CareEvent, CareTrajectory, Episode, Placement, PlainDate } from '@jeugd/core';
import type { FigureWindow } from '../figures/figure.js';
import type { Subject } from './groupings.js';
import { byCodeUnit } from './order.js';
import type { Study } from './study.js';

/** The records that began in a window: a start on `from` is in, one on `until` is not. */
export function begunIn<Row extends { readonly start: PlainDate }>(
  rows: readonly Row[],
  { from, until }: FigureWindow,
): Row[] {
  return rows.filter(({ start }) => start >= from && start < until);
}

/** The events of some kinds in a window, of each child in order of time. */
export function eventsIn(
  { register }: Study,
  kinds: readonly string[],
  { from, until }: FigureWindow,
): CareEvent[] {
  return (register.events ?? [])
    .filter(({ kind, date }) => kinds.includes(kind) && date >= from && date < until)
    .sort(
      (a, b) => byCodeUnit(a.personId, b.personId) || byCodeUnit(a.date, b.date) || byCodeUnit(a.id, b.id),
    );
}

/** A trajectory or placement as a case of its own. */
export function spellSubject(record: CareTrajectory | Placement): Subject {
  return { personId: record.personId, since: record.start, day: record.start, records: [record] };
}

/** The episodes that began in a window, all of each child. */
export function episodesBegunIn(study: Study, window: FigureWindow): Episode[] {
  return begunIn(study.episodes().episodes, window);
}
