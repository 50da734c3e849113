/**
 * The timeline of a child as data: which legal titles it had, where it lived and which help it got, day by day.
 */
import type { HomeLikenessLevel, Locale, PlainDate } from '@jeugd/core';

/**
 * Which part of the timeline a bar belongs to: legal titles, stays (placements and home), or help.
 *
 * @dutch baan van een tijdlijn
 */
export type TimelineLane = 'titles' | 'stays' | 'help';

/**
 * How a bar ends on the day asked about: `ended` on a known day, `running` still, or `unknown`: it has ended and
 * nobody knows when.
 *
 * @dutch einde van een balk
 */
export type TimelineEnding = 'ended' | 'running' | 'unknown';

/**
 * What a bar stands for.
 *
 * @dutch soort balk
 */
export type TimelineKind = 'measure' | 'authorisation' | 'suspension' | 'home' | 'placement' | 'trajectory';

/**
 * One stretch of days.
 *
 * @dutch balk van een tijdlijn
 */
export interface TimelineBar {
  /** Which part it belongs to. */
  readonly lane: TimelineLane;
  /** What it stands for. */
  readonly kind: TimelineKind;
  /** The name of the measure, authorisation or form of care; bars of one name share a row. */
  readonly label: string;
  /** First day in. */
  readonly start: PlainDate;
  /** First day no longer in, as far as known on the day asked about: the day after it while the bar is running. */
  readonly end: PlainDate;
  /** How it ends. */
  readonly ending: TimelineEnding;
  /** Of a stay: its level on the home-likeness scale; absent where it has none. */
  readonly level?: HomeLikenessLevel;
}

/**
 * The timeline of a child on a day. Holds no id, no name and no date of birth.
 *
 * @dutch tijdlijn
 */
export interface Timeline {
  /** The last day shown. */
  readonly asOf: PlainDate;
  /** The language of its texts. */
  readonly locale: Locale;
  /** The age of the child on that day; absent where the register does not have the person. */
  readonly age?: number;
  /** The bars: titles, stays from most home-like to furthest from home, help; each row in order of date. */
  readonly bars: readonly TimelineBar[];
  /** Records of the child left out because they hold no day: they end on the day they start, or before. */
  readonly leftOut: number;
  /** What it is a picture of, in a few words. */
  readonly title: string;
  /** The whole timeline in sentences, for who cannot see it. */
  readonly text: string;
}
