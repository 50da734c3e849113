/**
 * Orders with placement that last long: from two years on the Child Protection Board looks along (BW 1:265j(3)).
 *
 * Two readings. The Act does not say on which day the two years are counted: here on the day of filing, not on the day
 * from which the order is to be extended. Nor does it say what breaks them: here a stay at home, or days of which nobody
 * recorded where the child was, once they last four weeks; so do episodes out of home count.
 */
import {
  type CourtRequest,
  clamp,
  contains,
  daysBetween,
  knownPeriodOf,
  mergePeriods,
  type Period,
  type Placement,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';
import { firstDayOutside, supervisionOf } from '@jeugd/core/legal';
import { isByDayAndNight } from '../shared/day-and-night.js';
import { remembered } from '../shared/remembered.js';
import { isIn, lastBegun, sharesADay } from '../shared/stretches.js';

/** From this many nights on, days of which nobody knows where the child was are a break. */
const lastingNights = 28;

/**
 * Whether a request asks to extend a supervision order under which the child, on the day of filing, was placed for two
 * years by day and night, without a break. Stays and orders that touch are no break.
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
  const days = daysAway(personId, index);
  const stay = isIn(days, day) ? lastBegun(days, day) : undefined;
  return stay && clamp(stay, order)?.start;
}

const away = /* @__PURE__ */ remembered<readonly Placement[], readonly Period[]>();

/** The stretches in which a child was placed by day and night, over short gaps in which it is not seen at home. */
function daysAway(personId: string, index: RegisterIndex): readonly Period[] {
  const placements = index.of('placements', 'personId', personId);
  return away(placements, () => {
    const stays = mergePeriods(placements.filter(isByDayAndNight).map(knownPeriodOf));
    const home = mergePeriods(index.of('homeSpells', 'personId', personId));
    const bridges: Period[] = [];
    for (const [at, { start }] of stays.entries()) {
      const before = stays[at - 1]?.end;
      if (before === undefined || daysBetween(before, start) >= lastingNights) continue;
      if (!sharesADay(home, { start: before, end: start })) bridges.push({ start: before, end: start });
    }
    return mergePeriods([...stays, ...bridges]);
  });
}
