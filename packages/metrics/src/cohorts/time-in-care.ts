/** Time in care: how long each episode was followed, and how it ended. */
import { addDays, daysBetween, type Episode, type EpisodeSet } from '@jeugd/core';
import type { RiskRow } from '../risk-table/build.js';

/**
 * The rows of a risk table of time in care, one per episode: days from its first night to its exit.
 *
 * Follow-up stops at `asOf − lastingNights`, because later exits cannot be seen to last: an exit on that day counts,
 * who is still away or leaves later is censored there. An episode lost from sight (exit `unknown`) is censored at the
 * last day known. An episode that began after that day was not followed and gives no row.
 *
 * @dutch tijd in zorg
 * @example
 * const placements = [
 *   { id: 'p1', personId: 'c1', careForm: 'pleegzorg', start: '2023-01-01', end: '2023-01-31', destination: 'home' },
 *   { id: 'p2', personId: 'c2', careForm: 'pleegzorg', start: '2023-11-01' },
 * ] as const;
 * const set = episodesOf({ about: { version: '1' }, placements }, { asOf: '2024-01-01', lastingNights: 28 });
 * timeInCare(set.episodes, set); // [{ time: 30, cause: 'home' }, { time: 33, cause: null }]
 */
export function timeInCare(
  episodes: readonly Episode[],
  { asOf, lastingNights }: Pick<EpisodeSet, 'asOf' | 'lastingNights'>,
): RiskRow[] {
  const followedUntil = addDays(asOf, -lastingNights);
  return episodes
    .filter(({ start }) => start <= followedUntil)
    .map(({ start, end, exit }) =>
      end !== undefined && end <= followedUntil
        ? { time: daysBetween(start, end), cause: exit === 'unknown' ? null : (exit ?? null) }
        : { time: daysBetween(start, followedUntil), cause: null },
    );
}
