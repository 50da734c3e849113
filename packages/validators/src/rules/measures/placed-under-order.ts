/** Orders with placement that last long: from two years on the Child Protection Board looks along (BW 1:265j(3)). */
import {
  type CourtRequest,
  clamp,
  contains,
  knownPeriodOf,
  mergePeriods,
  type Period,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';
import { firstDayOutside, neededTitleOf, supervisionOf } from '@jeugd/core/legal';

/**
 * Whether a request asks to extend a supervision order under which the child, on the day of filing, was placed for two
 * years without a break. Stays and orders that touch are no break.
 */
export function isAboutLongPlacement(
  { kind, personId, filedOn }: CourtRequest,
  index: RegisterIndex,
): boolean {
  if (kind !== 'extension-ots') return false;
  const since = placedUnderOrderSince(personId, filedOn, index);
  if (since === undefined) return false;
  const twoYears = firstDayOutside('toets-raad-long-placement', since, filedOn);
  return twoYears !== undefined && filedOn >= twoYears;
}

function placedUnderOrderSince(
  personId: string,
  day: PlainDate,
  index: RegisterIndex,
): PlainDate | undefined {
  const order = supervisionOf(index, personId)?.find((each) => contains(each, day));
  if (order === undefined) return undefined;
  const stay = staysAway(personId, index).find((each) => contains(each, day));
  return stay && clamp(stay, order)?.start;
}

function staysAway(personId: string, index: RegisterIndex): readonly Period[] {
  const placements = index.of('placements', 'personId', personId);
  return mergePeriods(
    placements
      .filter(({ careForm }) => ['open', 'closed'].includes(neededTitleOf(careForm)))
      .map(knownPeriodOf),
  );
}
