/** Addresses: where a person was registered on a day, and the facts that stand in for a registration. */

import type { Address } from '../../../addresses/index.js';
import { contains } from '../../../calendar/period.js';
import type { PlainDate } from '../../../calendar/plain-date.js';
import type { RegisterIndex } from '../../../register/register-index.js';

/** Where somebody was registered: one address, none, or several that contradict each other. */
export type Registration = Address | 'none' | 'contradictory';

/** Where a person was registered in the population register on a day. */
export function registeredOn(index: RegisterIndex, personId: string, day: PlainDate): Registration {
  const onDay = addressesOf(index, personId).filter((each) => isRegistration(each) && contains(each, day));
  const [first] = onDay;
  if (first === undefined) return 'none';
  return onDay.every((each) => isSamePlace(each, first)) ? first : 'contradictory';
}

/** Every day on which a person was registered in another municipality than before, in order. */
export function movesOf(index: RegisterIndex, personId: string): PlainDate[] {
  const registrations = addressesOf(index, personId).filter(isRegistration);
  return registrations.flatMap((each, position) => {
    const before = registrations[position - 1];
    return before === undefined || isSamePlace(before, each) ? [] : [each.start];
  });
}

/** The municipality in which the mother was registered at the birth, as recorded or from her own addresses. */
export function motherAtBirth(index: RegisterIndex, personId: string): string | undefined {
  const recorded = addressesOf(index, personId).find((each) => each.motherAtBirth === true);
  if (recorded !== undefined) return recorded.municipality;
  const birthDate = index.find('persons', personId)?.birthDate;
  const mothers = new Set(mothersOf(index, personId));
  const [mother] = mothers;
  if (birthDate === undefined || mother === undefined || mothers.size > 1) return undefined;
  const address = registeredOn(index, mother, birthDate);
  return typeof address === 'string' || address.abroad === true ? undefined : address.municipality;
}

/** The municipality in which a person really stayed when help was asked: the last that is known up to a day. */
export function actualStay(index: RegisterIndex, personId: string, day: PlainDate): string | undefined {
  const stays = addressesOf(index, personId).filter((each) => each.actualStay === true && each.start <= day);
  return stays.at(-1)?.municipality;
}

function addressesOf(index: RegisterIndex, personId: string): readonly Address[] {
  return index.of('addresses', 'personId', personId);
}

function isRegistration(address: Address): boolean {
  return address.motherAtBirth !== true && address.actualStay !== true;
}

function isSamePlace(a: Address, b: Address): boolean {
  return a.municipality === b.municipality && (a.abroad ?? false) === (b.abroad ?? false);
}

function mothersOf(index: RegisterIndex, personId: string): string[] {
  return index
    .of('relations', 'toId', personId)
    .filter(({ kind }) => kind === 'genetic-parent-of' || kind === 'legal-parent-of')
    .map(({ fromId }) => fromId)
    .filter((id) => index.find('persons', id)?.sex === 'female');
}
