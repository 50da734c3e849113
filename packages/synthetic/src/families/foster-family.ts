/** Foster families: a carer from the own family or from outside, the household and contract, and the child there. */
import type { Stay } from '../care/story.js';
import { oneOf, type Random, wholeBetween } from '../random/index.js';
import { type Day, dateOn, daysPerYear } from '../register/day.js';
import type { Settings } from '../register/settings.js';
import { add, numberedId, type Tables } from '../register/tables.js';
import type { Child } from './child.js';
import type { KinPerson } from './relatives.js';

interface FosterWriting {
  readonly tables: Tables;
  readonly child: Child;
  readonly settings: Settings;
  readonly random: Random;
  readonly kin: Random;
  readonly carer?: KinPerson;
}

interface FosterStay {
  /** First day no longer there; absent while it runs. */
  readonly end: Day | undefined;
  /** Who offers the foster care. */
  readonly providerId: string;
}

/** Writes the foster family of a stay; gives its household, which is where the child lives. */
export function writeFosterFamily(
  writing: FosterWriting,
  { careForm, start, nightsPerWeek }: Stay,
  { end, providerId }: FosterStay,
): string {
  const { tables, child, settings, random, carer: relative } = writing;
  const isKinship = careForm === 'netwerkpleegzorg';
  const age = Math.floor(wholeBetween(random, 28, 60) * daysPerYear); // foster carers are 21 or older (Jeugdwet 5.1)
  const sex = oneOf(random, ['female', 'male'] as const);
  const isRelative = isKinship && relative !== undefined;
  const carer = isRelative
    ? relative.id
    : add(tables, 'persons', {
        birthDate: dateOn(start - age),
        sex,
        municipality: settings.municipality,
      });
  const household = isRelative ? `H-${carer}` : numberedId('H', tables.persons.length);
  const period = { start: dateOn(start), end: dateOn(end) };
  add(tables, 'relations', { fromId: carer, toId: child.id, kind: 'raises', ...period });
  if (isKinship && !isRelative) {
    add(tables, 'relations', {
      fromId: carer,
      toId: child.id,
      kind: 'supports',
      role: 'friend',
      start: dateOn(child.birth),
      end: dateOn(child.death),
    });
  }
  writeContract(writing, { carerId: carer, providerId, start, end });
  add(tables, 'householdSpells', { personId: carer, householdId: household, ...period });
  if (nightsPerWeek === undefined) {
    add(tables, 'householdSpells', { personId: child.id, householdId: household, ...period });
  }
  return household;
}

/** The contract: preparation and the statement of no objection come before it (Jeugdwet 5.1). */
function writeContract(
  { tables, child, kin }: FosterWriting,
  { carerId, providerId, start, end }: FosterStay & { readonly carerId: string; readonly start: Day },
): void {
  add(tables, 'fosterContracts', {
    childId: child.id,
    carerId,
    providerId,
    start: dateOn(start),
    end: dateOn(end),
    preparationDoneOn: dateOn(start - wholeBetween(kin, 10, 200)),
    statements: [{ personId: carerId, issuedOn: dateOn(start - wholeBetween(kin, 10, 80)) }],
  });
}
