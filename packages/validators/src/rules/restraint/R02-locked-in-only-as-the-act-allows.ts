/**
 * R02: nobody is locked in but from the age of twelve, in an emergency, and in a separate room.
 *
 * A lock in a vehicle or a court building is for R14 and R15, a locked door at a stay that goes without one for R22.
 */
import type { Restraint } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isPast, personOf } from '../shared/age-in-period.js';
import { isDuringTransport, isInCourt, isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** R02: seclusion, and any other locking in, is of somebody of 12 or over, in an emergency, in a separate room. */
export const lockedInOnlyAsTheActAllows = defineRule({
  id: 'R02',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.2.2(1)(f), (2)',
  article: 'Jeugdwet 6.3.2.2(1)(f), (2)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R02,
  on: 'restraints',
  needs: ['persons'],
  reads: ['placements'],
  appliesTo: (restraint, { index }) =>
    isLockedIn(restraint) && isRestraint(restraint, index) && personOf(restraint, index) !== undefined,
  check(restraint, { index, report }) {
    const person = personOf(restraint, index);
    if (person !== undefined && !isPast('seclusion', person, restraint.date)) report(restraint);
    if (restraint.emergency !== true) report(restraint, {}, { field: 'emergency' });
    if (restraint.room !== 'separate') report(restraint, {}, { field: 'room' });
  },
});

function isLockedIn(restraint: Restraint): boolean {
  if (restraint.measure === 'seclusion') return true;
  return (
    restraint.locked === true &&
    restraint.measure !== 'stay-in-room-unlocked' &&
    !isDuringTransport(restraint) &&
    !isInCourt(restraint)
  );
}
