/** A study: one register with the choices made, and what several metrics need of it, worked out once. */
import {
  addDays,
  type Episode,
  type EpisodeSet,
  episodesOf,
  indexRegister,
  type PlainDate,
  type Register,
  type RegisterIndex,
} from '@jeugd/core';
import type { Settings } from './options.js';

/** What metrics are computed from. */
export interface Study {
  readonly register: Register;
  readonly index: RegisterIndex;
  readonly settings: Settings;
  /** Last day on which an exit can be seen to have lasted: `asOf − lastingNights`. */
  readonly followedUntil: PlainDate;
  /** The episodes; put together when first asked for. */
  episodes(): EpisodeSet;
  /** The next episode of the same child. */
  nextOf(episode: Episode): Episode | undefined;
}

/** A study of a register. */
export function studyOf(register: Register, settings: Settings): Study {
  const { asOf, lastingNights, minNights } = settings;
  let episodes: EpisodeSet | undefined;
  let following: ReadonlyMap<Episode, Episode> | undefined;
  const study: Study = {
    register,
    index: indexRegister(register),
    settings,
    followedUntil: addDays(asOf, -lastingNights),
    episodes() {
      episodes ??= episodesOf(register, { asOf, lastingNights, minNights });
      return episodes;
    },
    nextOf(episode) {
      following ??= followingEpisodes(study.episodes().episodes);
      return following.get(episode);
    },
  };
  return study;
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
