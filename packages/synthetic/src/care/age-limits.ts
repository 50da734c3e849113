/**
 * Age limits: help ends on the eighteenth birthday unless there is a ground to go on (Jeugdwet 1.1, jeugdige).
 *
 * - foster care goes on to the twenty-first birthday for who turns eighteen on or after 2023-01-01
 * - other help goes on where the story says that it is continued; never participation or personal care (parts 2, 3)
 */
import { isFosterCare } from '@jeugd/core';
import { birthdayOn, type Day } from '../register/day.js';
import { type Away, endOf, type Help, type Stay, type Story } from './story.js';

/** Statutory start of foster care to 21, 2023-01-01, as a day number. */
const fosterCareTo21From: Day = 19_358;

/** The story as the law lets it go on: what lasts too long is cut, what would begin too late does not happen. */
export function withinAgeLimits(story: Story, birth: Day): Story {
  const limits = { adult: birthdayOn(birth, 18), twentyOne: birthdayOn(birth, 21) };
  return {
    ...story,
    away: story.away.flatMap((away) => awayWithin(away, limits)),
    partTime: story.partTime.flatMap((stay) => stayWithin(stay, limits) ?? []),
    help: story.help.flatMap((help) => helpWithin(help, limits) ?? []),
  };
}

interface Limits {
  /** The eighteenth birthday. */
  readonly adult: Day;
  /** The twenty-first birthday. */
  readonly twentyOne: Day;
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

function helpWithin(help: Help, { adult, twentyOne }: Limits): Help | undefined {
  const limit = help.continued === true && help.helpPart === 1 ? twentyOne : adult;
  if (help.start >= adult) return undefined;
  return help.end <= limit ? help : { ...help, end: limit };
}

function limitOf(stay: Stay, { adult, twentyOne }: Limits): Day {
  if (stay.continued === true) return twentyOne;
  return isFosterCare(stay.careForm) && adult >= fosterCareTo21From ? twentyOne : adult;
}
