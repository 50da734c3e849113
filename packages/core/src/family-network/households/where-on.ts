/** Where somebody lives on a day, as words that those who live together share. */
import { contains } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { hasResidence } from '../../care-forms/index.js';
import { nightsPerWeekOf } from '../../placements/nights.js';
import type { Placement } from '../../placements/placement.js';
import { standingOn } from '../../register/dated.js';
import type { RegisterIndex } from '../../register/register-index.js';

/** Where somebody lives. */
export interface Dwelling {
  /** Words for the places: households and locations; none when nobody knows. */
  readonly places: ReadonlySet<string>;
  /** Whether it is known to be a stay away from home. */
  readonly isPlaced: boolean;
}

/** A stay of fewer nights a week does not make a place somebody's home. */
const livingNights = 4;

/**
 * Where somebody lives: the place of a stay, with the household it began with; without a stay the households. After the
 * first day of a stay whose end is unknown nobody knows.
 */
export function whereOn(index: RegisterIndex, personId: string, day: PlainDate): Dwelling {
  const spells = index.of('householdSpells', 'personId', personId).filter((spell) => contains(spell, day));
  const begun = index
    .of('placements', 'personId', personId)
    .filter((placement) => isStay(placement) && placement.start <= day);
  const stay = begun.findLast((each) => standingOn(each, day) === 'yes');
  if (stay === undefined) {
    // A stay that another followed has ended, whenever that was; of the last one nobody knows.
    const last = begun.at(-1);
    const isUnknown = last !== undefined && standingOn(last, day) === 'unknown';
    return { places: isUnknown ? new Set() : householdsOf(spells), isPlaced: false };
  }
  const places = householdsOf(spells.filter(({ start }) => start >= stay.start));
  if (stay.locationId !== undefined) places.add(`location ${stay.locationId}`);
  return { places, isPlaced: true };
}

function isStay(placement: Placement): boolean {
  return hasResidence(placement.careForm) === true && nightsPerWeekOf(placement) >= livingNights;
}

function householdsOf(spells: readonly { readonly householdId: string }[]): Set<string> {
  return new Set(spells.map(({ householdId }) => `household ${householdId}`));
}
