/**
 * The episodes of a register, put together once: who asks for figures by several groupings gives the index each time, and
 * what was made stays with it.
 */
import {
  type Episode,
  type EpisodeDefinition,
  type EpisodeSet,
  episodesOf,
  type RegisterIndex,
} from '@jeugd/core';

/** Episodes, and which one follows which. */
export interface KnownEpisodes {
  readonly set: EpisodeSet;
  /** The next episode of the same child. */
  readonly following: ReadonlyMap<Episode, Episode>;
}

const remembered = /* @__PURE__ */ (() => new WeakMap<RegisterIndex, Map<string, KnownEpisodes>>())();

/** The episodes by a definition; forgotten with the index. */
export function knownEpisodes(index: RegisterIndex, definition: EpisodeDefinition): KnownEpisodes {
  const { asOf, lastingNights, minNights } = definition;
  const key = [asOf, lastingNights, minNights].join();
  const ofIndex = remembered.get(index) ?? new Map<string, KnownEpisodes>();
  remembered.set(index, ofIndex);
  const known = ofIndex.get(key);
  if (known !== undefined) return known;
  const set = episodesOf(index.register, definition);
  const made = { set, following: followingEpisodes(set.episodes) };
  ofIndex.set(key, made);
  return made;
}

/** The episodes of a child stand together, in order of time. */
function followingEpisodes(episodes: readonly Episode[]): ReadonlyMap<Episode, Episode> {
  const following = new Map<Episode, Episode>();
  episodes.forEach((episode, position) => {
    const next = episodes[position + 1];
    if (next?.personId === episode.personId) following.set(episode, next);
  });
  return following;
}
