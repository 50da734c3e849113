/**
 * A06: a child under a supervision order who was raised in another family for a year is moved only when the
 * kinderrechter agrees.
 *
 * A move is another stay that follows on the day the stay in the family ends, or the day after. A return home is no move
 * but the end of the placement (M11).
 */
import { latest, type Placement, type RegisterIndex } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isUnderOrder } from '../shared/measures-on-a-day.js';
import { raisedUntilEndOf, stayAfter } from './raised-in-family.js';
import { authorisationTexts } from './texts.js';

/** A06: the kinderrechter agreed to the move on or before its day. */
export const courtAgreesToMove = defineRule({
  id: 'A06',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:265i',
  article: 'BW 1:265i',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A06,
  on: 'placements',
  needs: ['measures', 'decisions'],
  reads: ['persons'],
  appliesTo: (placement, { index }) => isMoveUnderOrder(placement, index),
  check(placement, { index, report }) {
    const stretch = raisedUntilEndOf(placement, 'blokkaderecht-ots-in-family', index);
    const next = stretch && stayAfter(placement, stretch.end, index);
    if (stretch === undefined || next === undefined) return;
    const movedOn = latest(next.start, stretch.end);
    const isAgreed = index
      .of('decisions', 'personId', placement.personId)
      .some(
        ({ kind, by, date }) =>
          kind === 'consent-to-move' && by === 'kinderrechter' && date > stretch.start && date <= movedOn,
      );
    if (!isAgreed) report(placement, {}, { field: 'end' });
  },
});

function isMoveUnderOrder(placement: Placement, index: RegisterIndex): boolean {
  const stretch = raisedUntilEndOf(placement, 'blokkaderecht-ots-in-family', index);
  if (stretch === undefined) return false;
  const wasUnderOrder = isUnderOrder(index, placement.personId, stretch.end) === true;
  return wasUnderOrder && stayAfter(placement, stretch.end, index) !== undefined;
}
