/** Parents: two persons, one household or two, and who holds authority. */
import { oneOfWeighted, type Random, type Weighted, wholeBetween } from '../random/index.js';
import { type Day, dateOn, daysPerYear } from '../register/day.js';
import type { Settings } from '../register/settings.js';
import { add, numberedId, type Tables } from '../register/tables.js';

/** Parents of the children of a family. */
export interface Parents {
  readonly mother: string;
  readonly father: string;
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

/** Writes the parents of a family whose first child in care was born on a day. */
export function writeParents(
  tables: Tables,
  firstBirth: Day,
  random: Random,
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
  if (form !== 'mother-alone') {
    const separatedOn = firstBirth + wholeBetween(random, 1, 12) * 365;
    const end = form === 'separated' && separatedOn < until ? separatedOn : undefined;
    add(tables, 'householdSpells', { personId: father, ...since, end: dateOn(end) });
  }
  return {
    mother,
    father,
    authority: form === 'mother-alone' ? 'sole-parent' : 'joint-parents',
    household,
    atHome: form === 'together' ? 'parents' : 'mother',
  };
}
