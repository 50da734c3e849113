/**
 * Age limits: help ends on the eighteenth birthday unless there is a ground to go on (Jeugdwet 1.1, jeugdige).
 *
 * - foster care goes on to the twenty-first birthday for who turns eighteen when it is a ground of its own
 * - other help goes on where the story says that it is continued; never participation or personal care (parts 2, 3)
 */
import { isBoundToMinors, isGroundOfItsOwn } from '@jeugd/core/legal';
import { birthdayOn, type Day, dateOn, legalBirthdayOn } from '../register/day.js';
import { type Away, endOf, type Help, type Stay, type Story } from './story.js';

/** Nobody in these stories goes on longer than to this age, although the law would let some. */
const oldestContinued = 21;

/** The story as the law lets it go on: what lasts too long is cut, what would begin too late does not happen. */
export function withinAgeLimits(story: Story, birth: Day): Story {
  const limits = {
    adult: legalBirthdayOn('youth', birth),
    fosterCare: legalBirthdayOn('foster-care', birth),
    continued: birthdayOn(birth, oldestContinued),
  };
  return {
    ...story,
    away: story.away.flatMap((away) => awayWithin(away, limits)),
    partTime: story.partTime.flatMap((stay) => stayWithin(stay, limits) ?? []),
    help: story.help.flatMap((help) => helpWithin(help, limits) ?? []),
  };
}

interface Limits {
  /** Help without a ground ends. */
  readonly adult: Day;
  /** Foster care ends. */
  readonly fosterCare: Day;
  /** Continued help ends. */
  readonly continued: Day;
}

function awayWithin(away: Away, limits: Limits): Away[] {
  const stays = away.stays.flatMap((stay) => stayWithin(stay, limits) ?? []);
  const [first, ...others] = stays;
  if (first === undefined) return [];
  const last = others.at(-1) ?? first;
  return [{ ...away, stays: [first, ...others], exit: last.end < endOf(away) ? 'aged-out' : away.exit }];
}

function stayWithin(stay: Stay, limits: Limits): Stay | undefined {
  const limit = limitOf(stay, limits);
  if (stay.start >= limits.adult || stay.start >= limit) return undefined;
  return stay.end <= limit ? stay : { ...stay, end: limit };
}

function helpWithin(help: Help, { adult, continued }: Limits): Help | undefined {
  const limit = help.continued === true && !isBoundToMinors(help) ? continued : adult;
  if (help.start >= adult) return undefined;
  return help.end <= limit ? help : { ...help, end: limit };
}

function limitOf(stay: Stay, { adult, fosterCare, continued }: Limits): Day {
  if (stay.continued === true) return continued;
  return isGroundOfItsOwn(stay.careForm, dateOn(adult)) ? fosterCare : adult;
}
