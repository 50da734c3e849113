/** At home: where a child lives when it is not away. */
import type { Day } from '../register/day.js';
import { endOf, type Story, startOf } from './story.js';

/** A stretch at home; without an end it lasts. */
export interface HomePeriod {
  readonly start: Day;
  readonly end?: Day;
}

/** When the child of a story lives at home: from birth on, and again after each return. */
export function homePeriods({ away }: Story, birth: Day): readonly HomePeriod[] {
  const periods: HomePeriod[] = [];
  let homeFrom: Day | undefined = birth;
  for (const each of away) {
    if (homeFrom !== undefined) periods.push({ start: homeFrom, end: startOf(each) });
    homeFrom = each.exit === 'home' ? endOf(each) : undefined;
  }
  return homeFrom === undefined ? periods : [...periods, { start: homeFrom }];
}
