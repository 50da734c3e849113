/** Moves: from one placement of an episode to the next. */
import { type Episode, earliest, latest, type Placement, type PlainDate } from '@jeugd/core';
import type { Subject } from '../../cohorts/groupings.js';
import type { Study } from '../../cohorts/study.js';
import type { FigureWindow } from '../../figures/figure.js';

/** From one placement to the one that began next, in one episode. */
export interface Move extends Subject {
  readonly from: Placement;
  readonly to: Placement;
}

/** The moves of an episode, whether or not the place changed. */
export function movesOf({ personId, start, placements }: Episode): Move[] {
  return placements.slice(1).map((to, position) => {
    const from = placements[position] ?? to;
    return { personId, since: start, day: to.start, records: [from], from, to };
  });
}

/** The moves made in a window, in all episodes. */
export function movesIn({ from, until }: FigureWindow, study: Study): Move[] {
  return study
    .episodes()
    .episodes.flatMap(movesOf)
    .filter(({ day }) => day >= from && day < until);
}

/**
 * Whether the child came to another place: another location; without one recorded, another provider is another place
 * for sure. Of the same provider nobody knows: a change of group or of contract is no move.
 */
export function changesPlace({ from, to }: Move): boolean | undefined {
  if (from.locationId !== undefined && to.locationId !== undefined) return from.locationId !== to.locationId;
  const isOther =
    from.providerId !== undefined && to.providerId !== undefined && from.providerId !== to.providerId;
  return isOther ? true : undefined;
}

/** The part of an episode that lies in the window; `undefined` when none does. */
export function partIn(
  { from, until }: FigureWindow,
  { start, end, leftOn }: Episode,
): { readonly start: PlainDate; readonly end: PlainDate } | undefined {
  const first = latest(start, from);
  const last = earliest(end ?? leftOn ?? until, until);
  return first < last ? { start: first, end: last } : undefined;
}
