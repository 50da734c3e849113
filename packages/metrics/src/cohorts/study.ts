/** A study: one register with the choices made, and what several metrics need of it, worked out once. */
import {
  addDays,
  type Episode,
  type EpisodeSet,
  indexRegister,
  type PlainDate,
  type Register,
  type RegisterIndex,
} from '@jeugd/core';
import { type KnownEpisodes, knownEpisodes } from './known-episodes.js';
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

/** A study of a register. Studies of one index share its episodes. */
export function studyOf(register: Register | RegisterIndex, settings: Settings): Study {
  const { asOf, lastingNights, minNights } = settings;
  const index = indexRegister(register);
  let known: KnownEpisodes | undefined;
  const care = () => {
    known ??= knownEpisodes(index, { asOf, lastingNights, minNights });
    return known;
  };
  return {
    register: index.register,
    index,
    settings,
    followedUntil: addDays(asOf, -lastingNights),
    episodes: () => care().set,
    nextOf: (episode) => care().nextOf(episode),
  };
}
