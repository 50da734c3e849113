/** New partners: who lives with the mother after the father, and the children they have together. */
import { happens, oneOf, type Random, wholeBetween } from '../random/index.js';
import { type Day, dateOn, daysPerYear, legalBirthdayOn } from '../register/day.js';
import type { Settings } from '../register/settings.js';
import { add, type Tables } from '../register/tables.js';
import type { Child } from './child.js';
import type { Parents } from './parents.js';

/** How likely it is that a mother who lives alone finds a new partner, and that they have a child. Invented. */
const rates = { partner: 0.4, marriage: 0.4, child: 0.45 };

/** Mothers do not have a child after this age, in years. */
const oldestMother = 44;

/** Writes the new partner of the mother, if any: a step-parent when they marry, and parent of a half-sibling. */
export function writeNewPartner(
  tables: Tables,
  parents: Parents,
  children: readonly Child[],
  random: Random,
  settings: Settings,
): void {
  const { alone, mother, household } = parents;
  if (alone === undefined || !happens(random, rates.partner)) return;
  const lastBirth = Math.max(...children.map(({ birth }) => birth));
  const since = Math.max(alone, lastBirth) + wholeBetween(random, 400, 2200);
  if (since >= settings.until) return;
  const partner = add(tables, 'persons', {
    birthDate: dateOn(mother.birth - wholeBetween(random, 0, 2500)),
    sex: 'male',
    municipality: settings.municipality,
  });
  const isMarried = happens(random, rates.marriage);
  add(tables, 'relations', {
    fromId: mother.id,
    toId: partner,
    kind: 'partner-of',
    start: dateOn(since),
    partnership: isMarried ? 'marriage' : 'cohabiting',
  });
  add(tables, 'householdSpells', { personId: partner, householdId: household, start: dateOn(since) });
  for (const child of isMarried ? children : []) {
    if (child.death !== undefined && child.death <= since) continue;
    add(tables, 'relations', {
      fromId: partner,
      toId: child.id,
      kind: 'step-parent-of',
      start: dateOn(since),
      end: dateOn(child.death),
    });
  }
  const birth = since + wholeBetween(random, 280, 1500);
  const isTooOld = birth - mother.birth > oldestMother * daysPerYear;
  if (!happens(random, rates.child) || isTooOld || birth >= settings.until) return;
  writeHalfSibling(tables, { birth, partner, isMarried, parents }, random, settings);
}

interface HalfSibling {
  readonly birth: Day;
  readonly partner: string;
  readonly isMarried: boolean;
  readonly parents: Parents;
}

/** A child of the new family. It gets no help: it is there as a brother or sister. */
function writeHalfSibling(
  tables: Tables,
  { birth, partner, isMarried, parents: { mother, household } }: HalfSibling,
  random: Random,
  { municipality, until }: Settings,
): void {
  const start = dateOn(birth);
  const adult = legalBirthdayOn('majority', birth);
  const id = add(tables, 'persons', {
    birthDate: start,
    sex: oneOf(random, ['female', 'male']),
    municipality,
  });
  add(tables, 'householdSpells', { personId: id, householdId: household, start });
  const bases = [
    [mother.id, 'birth'],
    [partner, isMarried ? 'marriage' : 'recognition'],
  ] as const;
  for (const [parent, basis] of bases) {
    add(tables, 'relations', { fromId: parent, toId: id, kind: 'genetic-parent-of' });
    add(tables, 'relations', { fromId: parent, toId: id, kind: 'legal-parent-of', start, basis });
    add(tables, 'authorities', {
      childId: id,
      holderId: parent,
      kind: 'joint-parents',
      start,
      end: adult <= until ? dateOn(adult) : undefined,
    });
  }
}
