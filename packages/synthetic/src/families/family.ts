/** Families: parents and children as persons, who descends from whom, and who lives together. */
import type { Story } from '../care/story.js';
import { happens, oneOf, oneOfWeighted, type Random, wholeBetween } from '../random/index.js';
import { birthdayOn, type Day, dateOn, daysPerYear } from '../register/day.js';
import type { Settings } from '../register/settings.js';
import { add, numberedId, type Tables } from '../register/tables.js';
import type { Child } from './child.js';
import type { Entrant } from './siblings.js';

/** A child that enters care, with its person. */
export interface Member {
  readonly child: Child;
  readonly entrant: Entrant;
}

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

/** A family in the register. */
export interface Family {
  readonly parents: Parents;
  readonly members: readonly Member[];
}

/** How likely it is that a child dies while it is in sight. Invented, and rare. */
const deathRate = 0.001;

/** Mothers are this old at the birth of their first child in care, in years. */
const motherAge = { youngest: 19, oldest: 36 };

/** Writes a family: persons, relations and the households of the parents. */
export function writeFamily(
  tables: Tables,
  entrants: readonly [Entrant, ...Entrant[]],
  random: Random,
  settings: Settings,
): Family {
  const parents = writeParents(tables, entrants[0].birth, random, settings);
  const members = entrants.map((entrant) => ({
    entrant,
    child: writeChild(tables, entrant, random, settings),
  }));
  for (const [position, { child }] of members.entries()) {
    const shared = { toId: child.id, start: dateOn(child.birth), end: dateOn(child.death) };
    add(tables, 'relations', { fromId: parents.mother, kind: 'legal-parent-of', basis: 'birth', ...shared });
    add(tables, 'relations', {
      fromId: parents.father,
      kind: 'legal-parent-of',
      basis: 'recognition',
      ...shared,
    });
    for (const elder of members.slice(0, position)) writeSiblings(tables, elder.child, child);
    if (happens(random, 0.06)) writeMentor(tables, child, random, settings);
  }
  return { parents, members };
}

/** Where a child lived, out of the times it was away: at home from birth on, and again after each return. */
export function homePeriods(story: Story, birth: Day): { readonly start: Day; readonly end?: Day }[] {
  const periods: { readonly start: Day; readonly end?: Day }[] = [];
  let homeFrom: Day | undefined = birth;
  for (const { stays, exit } of story.away) {
    if (homeFrom !== undefined) periods.push({ start: homeFrom, end: stays[0].start });
    homeFrom = exit === 'home' ? (stays.at(-1) ?? stays[0]).end : undefined;
  }
  return homeFrom === undefined ? periods : [...periods, { start: homeFrom }];
}

function writeParents(
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
  const form = oneOfWeighted(random, [
    ['together', 52],
    ['separated', 33],
    ['mother-alone', 15],
  ] as const);
  const household = numberedId('H', tables.persons.length);
  add(tables, 'householdSpells', {
    personId: mother,
    householdId: household,
    start: dateOn(firstBirth),
    end: undefined,
  });
  if (form !== 'mother-alone') {
    const separatedOn = firstBirth + wholeBetween(random, 1, 12) * 365;
    const end = form === 'separated' && separatedOn < until ? separatedOn : undefined;
    add(tables, 'householdSpells', {
      personId: father,
      householdId: household,
      start: dateOn(firstBirth),
      end: dateOn(end),
    });
  }
  return {
    mother,
    father,
    authority: form === 'mother-alone' ? 'sole-parent' : 'joint-parents',
    household,
    atHome: form === 'together' ? 'parents' : 'mother',
  };
}

function writeChild(tables: Tables, { birth, entry }: Entrant, random: Random, settings: Settings): Child {
  const { municipality, until } = settings;
  const died = happens(random, deathRate) && entry + 1 < until;
  const death = died ? wholeBetween(random, entry + 1, until - 1) : undefined;
  const id = add(tables, 'persons', {
    birthDate: dateOn(birth),
    sex: oneOf(random, ['female', 'male']),
    deathDate: dateOn(death),
    municipality,
  });
  return {
    id,
    birth,
    adult: birthdayOn(birth, 18),
    seenUntil: death ?? until,
    ...(death !== undefined && { death }),
  };
}

function writeSiblings(tables: Tables, elder: Child, younger: Child): void {
  const end = Math.min(elder.death ?? Number.POSITIVE_INFINITY, younger.death ?? Number.POSITIVE_INFINITY);
  if (end <= younger.birth) return;
  add(tables, 'relations', {
    fromId: elder.id,
    toId: younger.id,
    kind: 'sibling-of',
    start: dateOn(younger.birth),
    end: Number.isFinite(end) ? dateOn(end) : undefined,
  });
}

/** A mentor from the own network (JIM): an adult the young person picks, from twelve years on. */
function writeMentor(tables: Tables, child: Child, random: Random, { municipality }: Settings): void {
  const chosenOn = birthdayOn(child.birth, 12) + wholeBetween(random, 0, 1500);
  if (chosenOn >= child.seenUntil) return;
  const fromId = add(tables, 'persons', {
    birthDate: dateOn(child.birth - wholeBetween(random, 20 * 365, 45 * 365)),
    sex: oneOf(random, ['female', 'male']),
    municipality,
  });
  add(tables, 'relations', {
    fromId,
    toId: child.id,
    kind: 'mentor-of',
    start: dateOn(chosenOn),
    end: dateOn(child.death),
  });
}
