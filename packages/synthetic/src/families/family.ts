/** Families: parents and children as persons, who descends from whom, and who lives together. */
import { happens, oneOf, type Random, wholeBetween } from '../random/index.js';
import { dateOn, legalBirthdayOn } from '../register/day.js';
import type { Settings } from '../register/settings.js';
import { add, type Tables } from '../register/tables.js';
import type { Child } from './child.js';
import { writeMentor } from './mentor.js';
import { type Parents, writeParents } from './parents.js';
import type { Entrant } from './siblings.js';

/** A child that enters care, with its person. */
export interface Member {
  readonly child: Child;
  readonly entrant: Entrant;
}

/** A family in the register. */
export interface Family {
  readonly parents: Parents;
  readonly members: readonly Member[];
}

/** How likely it is that a child dies while it is in sight. Invented, and rare. */
const deathRate = 0.001;

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
    writeDescent(tables, child, parents);
    for (const elder of members.slice(0, position)) writeSiblings(tables, elder.child, child);
    if (happens(random, 0.06)) writeMentor(tables, child, random, settings);
  }
  return { parents, members };
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
    adult: legalBirthdayOn('majority', birth),
    seenUntil: death ?? until,
    ...(death !== undefined && { death }),
  };
}

function writeDescent(tables: Tables, child: Child, { mother, father }: Parents): void {
  const parentage = {
    toId: child.id,
    kind: 'legal-parent-of',
    start: dateOn(child.birth),
    end: dateOn(child.death),
  } as const;
  add(tables, 'relations', { ...parentage, fromId: mother, basis: 'birth' });
  add(tables, 'relations', { ...parentage, fromId: father, basis: 'recognition' });
}

function writeSiblings(tables: Tables, elder: Child, younger: Child): void {
  if (elder.death !== undefined && elder.death <= younger.birth) return;
  const firstDeath = Math.min(
    elder.death ?? Number.POSITIVE_INFINITY,
    younger.death ?? Number.POSITIVE_INFINITY,
  );
  add(tables, 'relations', {
    fromId: elder.id,
    toId: younger.id,
    kind: 'sibling-of',
    start: dateOn(younger.birth),
    end: Number.isFinite(firstDeath) ? dateOn(firstDeath) : undefined,
  });
}
