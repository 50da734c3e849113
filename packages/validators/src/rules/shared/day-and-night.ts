/** Stays by day and night, for which a child under a supervision order needs an authorisation (BW 1:265a). */
import { nightsPerWeekOf, type Placement } from '@jeugd/core';
import { neededTitleOf } from '@jeugd/core/legal';

const allNights = 7;

/** Whether a placement is one by day and night. One for a part of the week is not; a closed one always is. */
export function isByDayAndNight(placement: Placement): boolean {
  const needed = neededTitleOf(placement.careForm);
  return needed === 'closed' || (needed === 'open' && nightsPerWeekOf(placement) >= allNights);
}
