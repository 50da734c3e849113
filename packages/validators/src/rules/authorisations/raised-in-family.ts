/**
 * Stretches in which a child was raised in one family of others: foster care or the own network, by day and night.
 *
 * Who moves from one family to another begins a new stretch. Two placements are in one family when they touch and share
 * a location; where a location is not recorded, when only the form of foster care changes: a placement is a stay in one
 * place, so the same form anew is another place.
 */
import {
  type ClosedPeriod,
  daysBetween,
  isA,
  isFosterCare,
  knownPeriodOf,
  nightsPerWeekOf,
  type Placement,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';
import { firstDayOutside, type LegalLimitId } from '@jeugd/core/legal';
import { fullTimeNights } from '../shared/full-time.js';
import { remembered } from '../shared/remembered.js';

/** The stretch in one family that ended with a placement, when it lasted as long as a limit asks; else `undefined`. */
export function raisedUntilEndOf(
  placement: Placement,
  limit: LegalLimitId,
  index: RegisterIndex,
): ClosedPeriod | undefined {
  if (placement.end === undefined || !isInFamilyOfOthers(placement)) return undefined;
  const placements = index.of('placements', 'personId', placement.personId);
  const stretch = knownStretches(placements, () => stretchesIn(placements)).get(placement);
  if (stretch === undefined) return undefined;
  const longEnough = firstDayOutside(limit, stretch.start, stretch.end);
  return longEnough !== undefined && longEnough <= stretch.end ? stretch : undefined;
}

/** The first stay by day and night that followed on a day or the next, or ran on. */
export function stayAfter(left: Placement, day: PlainDate, index: RegisterIndex): Placement | undefined {
  return index.of('placements', 'personId', left.personId).find((placement) => {
    if (placement === left || nightsPerWeekOf(placement) < fullTimeNights) return false;
    const { start, end } = knownPeriodOf(placement);
    if (end !== undefined && end <= day) return false;
    return start <= day || daysBetween(day, start) === 1;
  });
}

const knownStretches = /* @__PURE__ */ remembered<
  readonly Placement[],
  ReadonlyMap<Placement, ClosedPeriod>
>();

/** The stretches of a child, by the placement with which each ended. */
function stretchesIn(placements: readonly Placement[]): ReadonlyMap<Placement, ClosedPeriod> {
  const stretches = new Map<Placement, ClosedPeriod>();
  let last: Placement | undefined;
  for (const next of placements) {
    if (!isInFamilyOfOthers(next) || next.end === undefined) continue;
    const before = last && stretches.get(last);
    const goesOn = last !== undefined && before?.end === next.start && isSameFamily(last, next);
    if (goesOn && last !== undefined) stretches.delete(last);
    stretches.set(next, { start: goesOn && before ? before.start : next.start, end: next.end });
    last = next;
  }
  return stretches;
}

function isInFamilyOfOthers(placement: Placement): boolean {
  const { careForm } = placement;
  const isWithOthers =
    isFosterCare(careForm) || (isA(careForm, 'informeel-netwerk') && !isA(careForm, 'andere-ouder'));
  return isWithOthers && nightsPerWeekOf(placement) >= fullTimeNights;
}

function isSameFamily(one: Placement, next: Placement): boolean {
  if (one.locationId !== undefined && next.locationId !== undefined)
    return one.locationId === next.locationId;
  return one.careForm !== next.careForm;
}
