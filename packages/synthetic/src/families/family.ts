/**
 * Families: parents and children as persons, who descends from whom, and who lives together. Who are brothers and
 * sisters follows from that and is not written.
 */
import { dayNumber } from '@jeugd/core';
import { happens, oneOf, type Random, wholeBetween } from '../random/index.js';
import { dateOn, legalBirthdayOn } from '../register/day.js';
import type { Settings } from '../register/settings.js';
import { add, type Tables } from '../register/tables.js';
import type { Child } from './child.js';
import { writeMentor } from './mentor.js';
import { writeNewPartner } from './new-partner.js';
import { type FamilyRandom, type Parents, writeParents } from './parents.js';
import { type KinPerson, writeRelatives } from './relatives.js';
import type { Entrant } from './siblings.js';

/** A child that enters care, with its person. */
export interface Member {
  readonly child: Child;
  readonly entrant: Entrant;
}

/** A family in the register. */
export interface Family {
  readonly parents: Parents;
  /** The family of the mother. */
  readonly relatives: readonly KinPerson[];
  readonly members: readonly Member[];
}

/** How likely it is that a child dies while it is in sight. Invented, and rare. */
const deathRate = 0.001;

/** Writes a family: persons, relations and the households of the parents. */
export function writeFamily(
  tables: Tables,
  entrants: readonly [Entrant, ...Entrant[]],
  chance: FamilyRandom,
  settings: Settings,
): Family {
  const { random, kin } = chance;
  const parents = writeParents(tables, entrants[0].birth, chance, settings);
  const members = entrants.map((entrant) => ({
    entrant,
    child: writeChild(tables, entrant, random, settings),
  }));
  for (const { child } of members) {
    writeDescent(tables, child, parents);
    if (happens(random, 0.06)) writeMentor(tables, child, random, settings);
  }
  const children = members.map(({ child }) => child);
  writeNewPartner(tables, parents, children, kin, settings);
  return { parents, members, relatives: writeRelatives(tables, parents.mother, kin, settings) };
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

/** From this day on recognition brings joint authority by law (BW 1:251b). */
const recognitionBringsAuthority = dayNumber('2023-01-01');

function writeDescent(tables: Tables, child: Child, parents: Parents): void {
  const { mother, father, marriedUntil, authority } = parents;
  const end = dateOn(child.death);
  for (const fromId of [mother.id, father]) {
    add(tables, 'relations', { fromId, toId: child.id, kind: 'genetic-parent-of', end });
  }
  const parentage = { toId: child.id, kind: 'legal-parent-of', start: dateOn(child.birth), end } as const;
  add(tables, 'relations', { ...parentage, fromId: mother.id, basis: 'birth' });
  if (authority === 'sole-parent' && child.birth >= recognitionBringsAuthority) return;
  const isBornInMarriage = marriedUntil !== undefined && child.birth < marriedUntil;
  const basis = isBornInMarriage ? 'marriage' : 'recognition';
  add(tables, 'relations', { ...parentage, fromId: father, basis });
}
