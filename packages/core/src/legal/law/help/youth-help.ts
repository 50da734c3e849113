/** Which help is help under the Youth Act, and what its age limits do with it (Jeugdwet 1.1 jeugdhulp, jeugdige). */
import type { PlainDate } from '../../../calendar/plain-date.js';
import { type CareFormCode, isA, isFosterCare } from '../../../care-forms/index.js';
import type { Placement } from '../../../placements/placement.js';
import type { CareTrajectory } from '../../../placements/trajectory.js';
import { fosterCareInTheAct } from '../ages.js';

/**
 * Whether it is help under the Youth Act. Detention, a stay under another Act and an informal stay are not, nor is a
 * form that nobody knows.
 *
 * @dutch jeugdhulp
 * @example
 * isYouthHelp({ careForm: 'netwerkpleegzorg' }); // true
 * isYouthHelp({ careForm: 'jji' }); // false
 */
export function isYouthHelp({ careForm }: Pick<Placement, 'careForm'>): boolean {
  return isA(careForm, 'jeugdhulp');
}

/**
 * Whether it is help to take part in society (part 2) or personal care (part 3), which is for minors only, whatever the
 * ground. Help of which nobody recorded the part is not.
 *
 * @dutch begeleiding en persoonlijke verzorging
 * @example
 * isBoundToMinors({ helpPart: 3 }); // true
 * isBoundToMinors({ helpPart: 1 }); // false
 */
export function isBoundToMinors(
  care: CareTrajectory | Placement | Pick<CareTrajectory, 'helpPart'>,
): boolean {
  return 'helpPart' in care && (care.helpPart === 2 || care.helpPart === 3);
}

/**
 * Whether help of a form may go on past eighteen without another ground on a day: foster care, since it stands in the
 * Act. Its first day is in. Until which birthday, and whether it began in time, is not looked at.
 *
 * @dutch grond voor hulp vanaf 18 jaar
 * @example
 * isGroundOfItsOwn('pleegzorg', '2022-12-31'); // false
 * isGroundOfItsOwn('pleegzorg', '2023-01-01'); // true
 * isGroundOfItsOwn('gezinshuis', '2023-01-01'); // false
 */
export function isGroundOfItsOwn(careForm: CareFormCode, day: PlainDate): boolean {
  return day >= fosterCareInTheAct.validFrom && isFosterCare(careForm);
}
