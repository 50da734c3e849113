/** R22: a duty to stay in a room goes without a lock. With one it is seclusion. */
import { defineRule } from '../../engine/index.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** R22: of a stay in a room without a lock the door was not locked. */
export const unlockedRoomIsNotLocked = defineRule({
  id: 'R22',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.2.2(1)(e)',
  article: 'Jeugdwet 6.3.2.2(1)(e)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R22,
  on: 'restraints',
  reads: ['placements'],
  appliesTo: (restraint, { index }) =>
    restraint.measure === 'stay-in-room-unlocked' && isRestraint(restraint, index),
  check(restraint, { report }) {
    if (restraint.locked === true) report(restraint, {}, { field: 'locked' });
  },
});
