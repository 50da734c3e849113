/**
 * The episodes of a register, put together once: who asks for figures by several groupings gives the same index each
 * time. Of an index only the episodes asked for last are kept.
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
  nextOf(episode: Episode): Episode | undefined;
}

const lastAsked = /* @__PURE__ */ (() => new WeakMap<RegisterIndex, KnownEpisodes>())();

/** The episodes by a definition; forgotten with the index. */
export function knownEpisodes(index: RegisterIndex, definition: EpisodeDefinition): KnownEpisodes {
  const last = lastAsked.get(index);
  if (last !== undefined && isBy(definition, last.set)) return last;
  const made = withNext(episodesOf(index, definition));
  lastAsked.set(index, made);
  return made;
}

function isBy({ asOf, lastingNights, minNights }: EpisodeDefinition, set: EpisodeSet): boolean {
  return set.asOf === asOf && set.lastingNights === lastingNights && set.minNights === minNights;
}

function withNext(set: EpisodeSet): KnownEpisodes {
  let following: ReadonlyMap<Episode, Episode> | undefined;
  return {
    set,
    nextOf(episode) {
      following ??= followingEpisodes(set.episodes);
      return following.get(episode);
    },
  };
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
