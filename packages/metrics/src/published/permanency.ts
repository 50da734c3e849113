/** Permanency: leaving care for home, kin or a guardian before turning 18. What its three forms have in common. */
import { birthdayOf, daysBetween, type Episode, type Exit, type PlainDate } from '@jeugd/core';
import type { EndedEpisode } from '../cohorts/exit-cohort.js';
import type { Study } from '../cohorts/study.js';

/** Exits that count as permanent. Adoption is recorded as leaving for kin or a guardian. */
export const permanentExits: readonly Exit[] = ['home', 'kin-or-guardian'];

/** Days from which a stay counts. */
const shortest = 8;

/** Whether a stay ended before it counts. */
export function isShortStay({ start, end }: Pick<Episode, 'start' | 'end'>): boolean {
  return end !== undefined && daysBetween(start, end) < shortest;
}

/** The day the child turns 18; `undefined` when no day of birth up to `day` is known. */
export function adultOn(personId: string, day: PlainDate, { index }: Study): PlainDate | undefined {
  const birthDate = index.find('persons', personId)?.birthDate;
  return birthDate === undefined || birthDate > day ? undefined : birthdayOf(birthDate, 18);
}

/** Whether an episode ended for good before `adult`; whoever leaves on the eighteenth birthday grew up in care. */
export function isPermanent(episode: Episode, adult: PlainDate): episode is EndedEpisode {
  const { end, exit } = episode;
  return end !== undefined && exit !== undefined && permanentExits.includes(exit) && end < adult;
}
