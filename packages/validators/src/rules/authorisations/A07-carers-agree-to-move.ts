/**
 * A07: parents do not take a child away from the family that raised it for a year with their consent, unless the carers
 * agree or the court does in their place.
 *
 * Voluntary means: on the last day no supervision order and no guardianship. The parents moved the child when the stay
 * says so, or when no other stay came after it.
 */
import { addDays, type ClosedPeriod, contains, type Placement, type RegisterIndex } from '@jeugd/core';
import { authorityInForce } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { isPast, personOf } from '../shared/age-in-period.js';
import { isUnderOrder } from '../shared/measures-on-a-day.js';
import { isCourt } from '../shared/parties.js';
import { raisedUntilEndOf } from './raised-in-family.js';
import { authorisationTexts } from './texts.js';

/** A07: the carers consented to the move, or the court replaced their consent, on or before its day. */
export const carersAgreeToMove = defineRule({
  id: 'A07',
  severity: 'warning',
  kind: 'hard',
  source: 'BW 1:253s',
  article: 'BW 1:253s',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A07,
  on: 'placements',
  needs: ['persons', 'measures', 'authorities', 'consents', 'decisions'],
  appliesTo: (placement, { index }) => takenAwayAfter(placement, index) !== undefined,
  check(placement, { index, report }) {
    const stretch = takenAwayAfter(placement, index);
    if (stretch === undefined) return;
    const isIn = (day: string | undefined) => day !== undefined && day > stretch.start && day <= stretch.end;
    const carersAgree = index
      .of('consents', 'personId', placement.personId)
      .some(
        ({ capacity, givenOn, refusedOn, withdrawnOn }) =>
          capacity === 'carer' && isIn(givenOn) && !isIn(withdrawnOn) && !isLater(refusedOn, givenOn),
      );
    const courtAgrees = index
      .of('decisions', 'personId', placement.personId)
      .some(({ kind, by, date }) => kind === 'replacement-consent' && isCourt(by) && isIn(date));
    if (!carersAgree && !courtAgrees) report(placement, {}, { field: 'end' });
  },
});

/** The stretch in the family, when it ended as the parents of a minor moved the child. */
function takenAwayAfter(placement: Placement, index: RegisterIndex): ClosedPeriod | undefined {
  const stretch = raisedUntilEndOf(placement, 'blokkaderecht-vrijwillig-in-family', index);
  const person = personOf(placement, index);
  if (stretch === undefined || person === undefined || isPast('majority', person, stretch.end))
    return undefined;
  return isMovedByParents(placement, stretch, index) && isVoluntaryAtEnd(placement, stretch, index)
    ? stretch
    : undefined;
}

function isMovedByParents(
  { personId, endReason, destination = 'unknown' }: Placement,
  { end }: ClosedPeriod,
  index: RegisterIndex,
): boolean {
  if (endReason === 'parents') return true;
  const wentHome = destination === 'home' || destination === 'unknown';
  // In order of their start: when the last begins before, all do.
  const last = index.of('placements', 'personId', personId).at(-1);
  return wentHome && (last === undefined || last.start < end);
}

function isVoluntaryAtEnd({ personId }: Placement, { end }: ClosedPeriod, index: RegisterIndex): boolean {
  const day = addDays(end, -1);
  if (isUnderOrder(index, personId, day) === true) return false;
  return !index
    .of('authorities', 'childId', personId)
    .some((authority) => !isOfParents(authority.kind) && contains(authorityInForce(index, authority), day));
}

function isOfParents(kind: string): boolean {
  return kind === 'joint-parents' || kind === 'sole-parent' || kind === 'parent-with-other';
}

function isLater(day: string | undefined, than: string | undefined): boolean {
  return day !== undefined && than !== undefined && day >= than;
}
