/** How much is assigned: nights or hours a week as a size of a message. */

import type { jw301 } from '../../standard/index.js';
import type { CareDraft } from '../care-draft.js';
import { isStay, nightsOf } from '../stays.js';

/** The size of an assigned product. */
export type Size = NonNullable<jw301.ToegewezenProduct['Omvang']>;

/** A piece a month, where the register tells no size that a message can carry: it says nothing of a week. */
const apiece: Size = { Volume: 1, Eenheid: '82', Frequentie: '4' };

/** The size to assign: nights a week of a stay, minutes a week of help, else a piece a month. */
export function sizeOf(draft: Pick<CareDraft, 'meaning' | 'nightsPerWeek' | 'hoursPerWeek'>): Size {
  const { hoursPerWeek } = draft;
  if (isStay(draft)) {
    const nights = nightsOf(draft);
    return Number.isInteger(nights) && nights >= 1 && nights <= 7
      ? { Volume: nights, Eenheid: '14', Frequentie: '2' }
      : apiece;
  }
  const minutes = Math.round((hoursPerWeek ?? 0) * 60);
  return minutes >= 1 && minutes <= mostMinutes
    ? { Volume: minutes, Eenheid: '01', Frequentie: '2' }
    : apiece;
}

/** Minutes in a week. */
const mostMinutes = 7 * 24 * 60;
