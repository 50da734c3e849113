/** Foster families: a carer, the household it forms, and the child that lives there. */
import type { Stay } from '../care/story.js';
import { oneOf, type Random, wholeBetween } from '../random/index.js';
import { type Day, dateOn, daysPerYear } from '../register/day.js';
import type { Settings } from '../register/settings.js';
import { add, numberedId, type Tables } from '../register/tables.js';
import type { Child } from './child.js';

interface FosterWriting {
  readonly tables: Tables;
  readonly child: Child;
  readonly settings: Settings;
  readonly random: Random;
}

/** Writes the foster family of a stay; gives its household, which is where the child lives. */
export function writeFosterFamily(
  { tables, child, settings, random }: FosterWriting,
  { careForm, start, nightsPerWeek }: Stay,
  end: Day | undefined,
): string {
  const age = Math.floor(wholeBetween(random, 28, 60) * daysPerYear); // foster carers are 21 or older (Jeugdwet 5.1)
  const carer = add(tables, 'persons', {
    birthDate: dateOn(start - age),
    sex: oneOf(random, ['female', 'male']),
    municipality: settings.municipality,
  });
  const household = numberedId('H', tables.persons.length);
  const period = { start: dateOn(start), end: dateOn(end) };
  add(tables, 'relations', { fromId: carer, toId: child.id, kind: 'raises', ...period });
  if (careForm === 'netwerkpleegzorg') {
    add(tables, 'relations', {
      fromId: carer,
      toId: child.id,
      kind: 'supports',
      start: dateOn(child.birth),
      end: dateOn(child.death),
    });
  }
  add(tables, 'householdSpells', { personId: carer, householdId: household, ...period });
  if (nightsPerWeek === undefined) {
    add(tables, 'householdSpells', { personId: child.id, householdId: household, ...period });
  }
  return household;
}
