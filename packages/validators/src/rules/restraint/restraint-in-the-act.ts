/**
 * Which records of restraint the rules are about: those of chapter 6 of the Youth Act.
 *
 * A stay in a separate room at the own request is none (Jeugdwet 6.2.6(2)). In detention and compulsory care other Acts
 * say what may be done.
 */
import { isOnRestraintList, type PlainDate, type RegisterIndex, type Restraint } from '@jeugd/core';
import { neededTitleOf } from '@jeugd/core/legal';

/** First day of the Act as it was renewed: with lists of what may be done, and rules on each. */
export const renewedOn: PlainDate = '2024-01-01';

/** Whether a record is a restraint that the Youth Act rules on. */
export function isRestraint({ measure, ownRequest, placementId }: Restraint, index: RegisterIndex): boolean {
  if (measure === 'own-request' || ownRequest === true) return false;
  if (placementId === undefined) return true;
  const stay = index.find('placements', placementId);
  return stay === undefined || neededTitleOf(stay.careForm) !== 'other-act';
}

/** Whether it took place during transport. */
export function isDuringTransport({ measure, room }: Restraint): boolean {
  return isOnRestraintList(measure, 'transport') || room === 'vehicle';
}

/** Whether it took place in a court building. */
export function isInCourt({ measure, room }: Restraint): boolean {
  return isOnRestraintList(measure, 'court') || room === 'court';
}
