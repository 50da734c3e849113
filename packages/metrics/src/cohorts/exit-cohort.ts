/** Exit cohorts: the episodes that ended in a window, looked back on or followed from there. */
import type { Episode, EpisodeSet, Exit, PlainDate } from '@jeugd/core';
import type { FigureWindow } from '../figures/figure.js';

/**
 * An episode that has ended.
 *
 * @dutch beëindigde uithuisplaatsing
 */
export interface EndedEpisode extends Episode {
  /** First day no longer out of home. */
  readonly end: PlainDate;
  /** How it ended. */
  readonly exit: Exit;
}

/**
 * The episodes that ended in the window, all of each child: an end on `from` is in, an end on `until` is not. Says
 * nothing of children who are still away.
 *
 * Take no window beyond `asOf − lastingNights`: of later ends only those that count at once are known, such as ageing
 * out, so that the share home would come out too low.
 *
 * @dutch uitstroomcohort
 * @example
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01', end: '2023-02-01', destination: 'home' },
 * ] as const;
 * const set = episodesOf({ about: { version: '1' }, placements }, { asOf: '2024-01-01' });
 * exitCohort(set, { from: '2023-02-01', until: '2024-01-01' }).map(({ exit }) => exit); // ['home']
 * exitCohort(set, { from: '2023-01-01', until: '2023-02-01' }); // []
 */
export function exitCohort(
  { episodes }: Pick<EpisodeSet, 'episodes'>,
  { from, until }: FigureWindow,
): EndedEpisode[] {
  return episodes.filter(hasEnded).filter(({ end }) => end >= from && end < until);
}

function hasEnded(episode: Episode): episode is EndedEpisode {
  return episode.end !== undefined && episode.exit !== undefined;
}
