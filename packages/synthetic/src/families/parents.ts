/** Parents: two persons, one household or two, and who holds authority. */
import { happens, oneOfWeighted, type Random, type Weighted, wholeBetween } from '../random/index.js';
import { type Day, dateOn, daysPerYear } from '../register/day.js';
import type { Settings } from '../register/settings.js';
import { add, numberedId, type Tables } from '../register/tables.js';
import type { KinPerson } from './relatives.js';

/** Parents of the children of a family. */
export interface Parents {
  readonly mother: KinPerson;
  readonly father: string;
  /** Until when they were married; absent when they never were. */
  readonly marriedUntil?: Day;
  /** Since when the mother lives without the father; absent while they live together. */
  readonly alone?: Day;
  /** Who holds authority from birth on. */
  readonly authority: 'joint-parents' | 'sole-parent';
  /** The household the children live in. */
  readonly household: string;
  /** Who is at home when a child comes back. */
  readonly atHome: 'parents' | 'mother';
}

/** How parents live. Invented. */
const forms: Weighted<'together' | 'separated' | 'mother-alone'> = [
  ['together', 52],
  ['separated', 33],
  ['mother-alone', 15],
];

/** Mothers are this old at the birth of their first child in care, in years. */
const motherAge = { youngest: 19, oldest: 36 };

/** Parents who live together are married with this chance. Invented. */
const marriageRate = 0.6;

/** Chance for a family: one stream for who enters care, one for the family around it. */
export interface FamilyRandom {
  readonly random: Random;
  readonly kin: Random;
}

/** Writes the parents of a family whose first child in care was born on a day. */
export function writeParents(
  tables: Tables,
  firstBirth: Day,
  { random, kin }: FamilyRandom,
  { municipality, until }: Settings,
): Parents {
  const motherBirth =
    firstBirth - Math.floor(wholeBetween(random, motherAge.youngest, motherAge.oldest) * daysPerYear);
  const fatherBirth = motherBirth - wholeBetween(random, 0, 2200);
  const mother = add(tables, 'persons', { birthDate: dateOn(motherBirth), sex: 'female', municipality });
  const father = add(tables, 'persons', { birthDate: dateOn(fatherBirth), sex: 'male', municipality });
  const form = oneOfWeighted(random, forms);
  const household = numberedId('H', tables.persons.length);
  const since = { householdId: household, start: dateOn(firstBirth) };
  add(tables, 'householdSpells', { personId: mother, ...since, end: undefined });
  const separatedOn = form === 'mother-alone' ? undefined : firstBirth + wholeBetween(random, 1, 12) * 365;
  const isApart = form === 'separated' && separatedOn !== undefined && separatedOn < until;
  const apartFrom = isApart ? separatedOn : undefined;
  const isMarried = happens(kin, marriageRate);
  if (form !== 'mother-alone') {
    add(tables, 'householdSpells', { personId: father, ...since, end: dateOn(apartFrom) });
    add(tables, 'relations', {
      fromId: mother,
      toId: father,
      kind: 'partner-of',
      start: dateOn(firstBirth - wholeBetween(kin, 100, 360)), // both are adults by then
      end: dateOn(apartFrom),
      partnership: isMarried ? 'marriage' : 'cohabiting',
    });
  }
  if (apartFrom !== undefined) {
    const householdId = numberedId('HF', tables.persons.length);
    add(tables, 'householdSpells', { personId: father, householdId, start: dateOn(apartFrom) });
  }
  const alone = form === 'mother-alone' ? firstBirth : apartFrom;
  return {
    mother: { id: mother, birth: motherBirth },
    father,
    ...(form !== 'mother-alone' && isMarried && { marriedUntil: apartFrom ?? Number.POSITIVE_INFINITY }),
    ...(alone !== undefined && { alone }),
    authority: form === 'mother-alone' ? 'sole-parent' : 'joint-parents',
    household,
    atHome: form === 'together' ? 'parents' : 'mother',
  };
}
