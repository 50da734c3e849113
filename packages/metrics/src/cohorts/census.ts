/** A census: who is away from home on one day. */
import { addDays, contains, type Episode, knownPeriodOf, type Placement, type PlainDate } from '@jeugd/core';
import type { FigureWindow } from '../figures/figure.js';
import type { Subject } from './groupings.js';
import type { Study } from './study.js';

/** A child away from home on a day. */
export interface AwayOnDay extends Subject {
  readonly episode: Episode;
  /** Where it stays: of overlapping stays the one that began last; absent in a short gap between two. */
  readonly placement: Placement | undefined;
}

/** The children away from home in the night of the last day of the window; none in an empty window. */
export function awayAtEndOf({ from, until }: FigureWindow, study: Study): AwayOnDay[] {
  if (from >= until) return [];
  const day = addDays(until, -1);
  return study
    .episodes()
    .episodes.filter((episode) => isRunningOn(episode, day))
    .map((episode) => awayOnDay(episode, day));
}

/** Whether an episode takes in the night of a day. A child that left short before, not yet for good, is away no more. */
function isRunningOn({ start, end, leftOn }: Episode, day: PlainDate): boolean {
  const until = end ?? leftOn;
  return start <= day && (until === undefined || day < until);
}

function awayOnDay(episode: Episode, day: PlainDate): AwayOnDay {
  const { personId, start, placements } = episode;
  const placement = placements.findLast((each) => contains(knownPeriodOf(each), day));
  return {
    personId,
    since: start,
    day,
    records: placement === undefined ? placements : [placement],
    episode,
    placement,
  };
}
