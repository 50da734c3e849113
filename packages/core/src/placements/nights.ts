/**
 * Nights: how long a child slept away from home.
 *
 * A night belongs to the date on which it begins, so a placement from 1 to 5 March has four nights, and one that
 * starts and ends on the same day has none.
 */
import { nights } from '../calendar/period.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { careForm } from '../care-forms/index.js';
import { knownPeriodOf } from '../register/dated.js';
import type { Placement } from './placement.js';

/**
 * The nights a week that a placement takes: as recorded, else the most that its form of care knows (3 for weekend
 * foster care), else 7.
 *
 * @dutch nachten per week
 * @example
 * nightsPerWeekOf({ careForm: 'gezinshuis' }); // 7
 * nightsPerWeekOf({ careForm: 'weekendpleegzorg' }); // 3
 * nightsPerWeekOf({ careForm: 'weekendpleegzorg', nightsPerWeek: 2 }); // 2
 */
export function nightsPerWeekOf(placement: Pick<Placement, 'careForm' | 'nightsPerWeek'>): number {
  return placement.nightsPerWeek ?? careForm(placement.careForm)?.nightsPerWeek?.max ?? 7;
}

/**
 * The nights a placement took, up to and including the night before `asOf`.
 *
 * Of a part-time placement `nightsPerWeek / 7` of the nights count. A placement that starts on or after `asOf` has
 * none. Of one whose end is unknown only the first night is sure.
 *
 * @dutch verblijfsnachten
 * @returns nights, 0 or more; a fraction for part-time placements
 * @example
 * nightsAway({ careForm: 'gezinshuis', start: '2024-03-01', end: '2024-03-05' }, '2024-12-31'); // 4
 * nightsAway({ careForm: 'weekendpleegzorg', nightsPerWeek: 2, start: '2024-03-01', end: '2024-03-15' }, '2024-12-31'); // 4
 */
export function nightsAway(
  placement: Pick<Placement, 'careForm' | 'start' | 'end' | 'endUnknown' | 'nightsPerWeek'>,
  asOf: PlainDate,
): number {
  return (nights(knownPeriodOf(placement), asOf) * nightsPerWeekOf(placement)) / 7;
}
