/** Entry cohorts: the children who came into care in a window, followed from there. */
import type { Episode, EpisodeSet } from '@jeugd/core';
import type { FigureWindow } from '../figures/figure.js';

/**
 * The first episode of each child that begins in the window: `from` is the first day in, `until` the first day out.
 * A child that was away before the window and comes again in it is in the cohort. No episodes give none.
 *
 * @dutch instroomcohort
 * @example
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01', end: '2023-02-01', destination: 'home' },
 *   { id: 'p2', personId: 'c1', careForm: 'pleegzorg', start: '2023-06-01' },
 * ] as const;
 * const set = episodesOf({ about: { version: '1' }, placements }, { asOf: '2024-01-01' });
 * entryCohort(set, { from: '2023-01-01', until: '2024-01-01' }).map(({ start }) => start); // ['2023-01-01']
 * entryCohort(set, { from: '2023-06-01', until: '2024-01-01' }).map(({ start }) => start); // ['2023-06-01']
 */
export function entryCohort(
  { episodes }: Pick<EpisodeSet, 'episodes'>,
  { from, until }: FigureWindow,
): Episode[] {
  const taken = new Set<string>();
  return episodes.filter(({ personId, start }) => {
    if (start < from || start >= until || taken.has(personId)) return false;
    taken.add(personId);
    return true;
  });
}
