/**
 * Brothers and sisters: whose children enter care, when they were born, and into which cohort they come.
 *
 * Of the first child the entry is drawn, and the birth follows from its age that day. The others are born after it and
 * enter on a day on which they have the right age.
 */
import { dayNumber } from '@jeugd/core';
import { type CohortShares, cohorts, others } from '../care/cohorts.js';
import type { Beginning, Cohort } from '../care/story.js';
import { between, oneOfWeighted, type Random, type Weighted, wholeBetween } from '../random/index.js';
import { type Day, daysPerYear } from '../register/day.js';
import type { Settings } from '../register/settings.js';

/** A child that is going to enter care. */
export interface Entrant extends Beginning {
  readonly cohort: Cohort;
}

/** Children in care per family. Invented. */
const familySizes: Weighted<number> = [
  [1, 78],
  [2, 17],
  [3, 4],
  [4, 1],
];

/** Days between the births of two siblings: from 13 months to four and a half years. */
const birthInterval = { shortest: 400, longest: 1640 };

/** The children of one family that enter care, the eldest first; at most `most`. */
export function siblings(random: Random, settings: Settings, most: number): [Entrant, ...Entrant[]] {
  const size = Math.min(most, oneOfWeighted(random, familySizes));
  const entrants: [Entrant, ...Entrant[]] = [firstChild(random, settings)];
  let birth = entrants[0].birth;
  while (entrants.length < size) {
    birth += wholeBetween(random, birthInterval.shortest, birthInterval.longest);
    const next = nextChild(birth, random, settings);
    if (next === undefined) break;
    entrants.push(next);
  }
  return entrants;
}

function firstChild(random: Random, settings: Settings): Entrant {
  const cohort = drawnCohort(random, settings);
  const hasBegun = firstEntry(cohort, settings) < settings.until;
  return childEntering(hasBegun ? cohort : others, random, settings);
}

function childEntering(cohort: Cohort, random: Random, settings: Settings): Entrant {
  const entry = wholeBetween(random, firstEntry(cohort, settings), settings.until - 1);
  const age = between(random, cohort.ages.from, cohort.ages.until);
  return { cohort, entry, birth: entry - Math.round(age * daysPerYear) };
}

/** A younger child: into the cohort drawn when it has the age for it within the years of the register. */
function nextChild(birth: Day, random: Random, settings: Settings): Entrant | undefined {
  for (const cohort of [drawnCohort(random, settings), others]) {
    const first = Math.max(firstEntry(cohort, settings), Math.ceil(birth + cohort.ages.from * daysPerYear));
    const last = Math.min(settings.until - 1, Math.floor(birth + cohort.ages.until * daysPerYear));
    if (first <= last) return { cohort, birth, entry: wholeBetween(random, first, last) };
  }
  return undefined;
}

function drawnCohort(random: Random, { shares }: Settings): Cohort {
  let left = random();
  for (const name of Object.keys(cohorts) as (keyof CohortShares)[]) {
    left -= shares[name];
    if (left < 0) return cohorts[name];
  }
  return others;
}

function firstEntry({ since }: Cohort, { from }: Settings): Day {
  return since === undefined ? from : Math.max(from, dayNumber(since));
}
