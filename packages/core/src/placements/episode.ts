/**
 * Episodes: an uninterrupted time out of home, however often the child moved.
 *
 * Placements are what is recorded; an episode is derived from them. The clock of "days to home" starts with the first
 * night of an episode and stops only when the child is home for good.
 */
import type { PlainDate } from '../calendar/plain-date.js';
import type { Exit } from './destination.js';
import type { Placement } from './placement.js';

/**
 * What was assumed or met while putting an episode together.
 *
 * - `gap-bridged`: days without any fact, too few to end the episode
 * - `return-too-short`: the child went home or elsewhere, but not for long enough to end the episode
 * - `placements-overlap`: two full placements share nights
 * - `end-unknown`: a placement has ended without anybody knowing when
 *
 * @dutch kanttekening
 */
export type EpisodeFlag = 'gap-bridged' | 'return-too-short' | 'placements-overlap' | 'end-unknown';

/**
 * A time out of home.
 *
 * - ended: has `end` and `exit`
 * - running on `asOf`: has neither
 * - left so shortly before `asOf` that it may still turn out to go on: has `leftOn` only
 *
 * @dutch uithuisplaatsing
 */
export interface Episode {
  /** The child. */
  readonly personId: string;
  /** First day, and first night, out of home. */
  readonly start: PlainDate;
  /** First day no longer out of home. With exit `unknown`: the first day of which nothing is known. */
  readonly end?: PlainDate;
  /** How it ended. */
  readonly exit?: Exit;
  /** First day no longer in care, when that has not lasted long enough to call it an end. */
  readonly leftOn?: PlainDate;
  /** The placements it consists of, by start; at least one. */
  readonly placements: readonly [Placement, ...Placement[]];
  /** What was assumed or met. */
  readonly flags: readonly EpisodeFlag[];
}

/**
 * Why a placement is in no episode although it may belong in one.
 *
 * @dutch reden van uitsluiting
 */
export type ExclusionReason = 'care-form-unknown' | 'end-before-start';

/**
 * A placement that could not be used.
 *
 * @dutch uitgesloten plaatsing
 */
export interface ExcludedPlacement {
  /** The placement. */
  readonly placement: Placement;
  /** Why. */
  readonly reason: ExclusionReason;
}

/**
 * What an episode is taken to be.
 *
 * @dutch definitie van een uithuisplaatsing
 */
export interface EpisodeDefinition {
  /** First day that is not observed; what happens on or after it is not looked at. */
  readonly asOf: PlainDate;
  /** Nights a return must last to end an episode. */
  readonly lastingNights: number;
  /** Nights a week a placement must take to count. */
  readonly minNights: number;
}

/**
 * The episodes of a register, with the definition they follow and what had to be left out.
 *
 * @dutch uithuisplaatsingen
 */
export interface EpisodeSet extends EpisodeDefinition {
  /** The episodes, per child in order of time. */
  readonly episodes: readonly Episode[];
  /** Placements that could not be used; a figure counts them as excluded. */
  readonly excluded: readonly ExcludedPlacement[];
}
