/** Building blocks of stories: stays that follow each other, and a return that did not last for good. */
import type { CareFormId, Exit, ProgrammeId } from '@jeugd/core';
import {
  type Duration,
  daysOf,
  happens,
  oneOfWeighted,
  type Random,
  type Weighted,
} from '../random/index.js';
import type { Day } from '../register/day.js';
import { type Away, endOf, type Stay } from './story.js';

/** A part of a time away. */
export interface Phase {
  readonly careForm: CareFormId;
  /** Part of the days, 0 to 1; the last phase takes what is left. */
  readonly share: number;
  readonly programme?: ProgrammeId;
  readonly continued?: boolean;
}

/** Stays that follow each other from a day on, `days` in all; a phase too short for one night falls away. */
export function staysFrom(start: Day, days: number, phases: readonly [Phase, ...Phase[]]): [Stay, ...Stay[]] {
  const stays: Stay[] = [];
  let from = start;
  for (const { share, ...phase } of phases.slice(0, -1)) {
    const end = from + Math.floor(days * share);
    if (end > from) stays.push({ ...phase, start: from, end });
    from = end;
  }
  const { share: _, ...last } = phases.at(-1) ?? phases[0];
  const lastStay: Stay = { ...last, start: from, end: start + days };
  const [first, ...others] = stays;
  return first === undefined ? [lastStay] : [first, ...others, lastStay];
}

/** Where children go after a time away that has no programme. Invented. */
const laterExits: Weighted<Exit> = [
  ['home', 50],
  ['independent', 20],
  ['kin-or-guardian', 15],
  ['other-care', 10],
  ['moved-away', 5],
];

/** At least this long at home before going away again: more than the 28 nights that make a return a lasting one. */
const fewestNightsHome = 35;
const furtherNightsHome: Duration = { mean: 240, shape: 1 };
const secondStay: Duration = { mean: 160, shape: 2 };

/**
 * Going away again after a return home, for this share of the children: first to a crisis bed for some, then to an
 * small open group. It belongs to no programme, so that the figures of a programme are about its own stays.
 */
export function reEntries(first: Away, share: number, random: Random): Away[] {
  if (first.exit !== 'home' || !happens(random, share)) return [];
  const start = endOf(first) + fewestNightsHome + daysOf(random, furtherNightsHome);
  const group: Phase = { careForm: 'kleinschalig-open', share: 1 };
  const phases: [Phase, ...Phase[]] = happens(random, 0.3)
    ? [{ careForm: 'crisisopvang', share: 0.15 }, group]
    : [group];
  return [
    {
      stays: staysFrom(start, daysOf(random, secondStay), phases),
      exit: oneOfWeighted(random, laterExits),
    },
  ];
}
