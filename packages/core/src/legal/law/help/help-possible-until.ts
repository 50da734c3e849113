/** Until which birthday help under the Youth Act can go on. */
import type { PlainDate } from '../../../calendar/plain-date.js';
import { addDays, latest } from '../../../calendar/plain-date.js';
import { isA, isClosedYouthCare, isFamilyHome, isFosterCare } from '../../../care-forms/index.js';
import type { Placement } from '../../../placements/placement.js';
import type { CareTrajectory } from '../../../placements/trajectory.js';
import { knownPeriodOf } from '../../../register/dated.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { Certainty } from '../legal-item.js';
import type { LegalItemId } from '../legal-item-ids.js';
import { firstDayOutside } from '../limit-on.js';
import { birthdayIn } from '../titles/birthday.js';

/**
 * Until when help can go on, and why.
 *
 * @dutch uiterste dag van jeugdhulp
 */
export interface HelpLimit {
  /** First day on which it can no longer go on; absent when the Youth Act sets none. */
  readonly until?: PlainDate;
  /** The birthday it is; absent for closed care, which ends six months past one, and where there is no limit. */
  readonly age?: 18 | 21 | 23;
  /** The item of law. */
  readonly item: LegalItemId;
  /** How sure it is. */
  readonly certainty: Certainty;
}

/**
 * Why the limit cannot be told: the birth date is unknown, or the form is no help under the Youth Act.
 *
 * @dutch uiterste dag niet vast te stellen
 */
export interface UndeterminedHelpLimit {
  /** There is none. */
  readonly item?: undefined;
  /** Why not. */
  readonly because: 'birth-date-unknown' | 'not-youth-care';
}

/**
 * Until when help can go on: to the eighteenth birthday, and past it only as the Act says (Jeugdwet 1.1 jeugdige).
 *
 * - Participation and personal care (parts 2 and 3 of youth help) stop at 18.
 * - On a ground of part 4 (continued, found before 18, resumed) help goes on to 23, foster care too.
 * - Foster care that began before 18, or was resumed within half a year, goes on to 21: in the Act since 2023-01-01, by
 *   agreement from 2018-07-01. A family home likewise, yet as policy only (certainty `low`).
 * - A closed stay ends at most six months past 18.
 * - Within youth criminal law the Act sets no limit.
 *
 * Whether the ground is true is not looked at. A birthday on 29 February falls on 1 March in a common year.
 *
 * @dutch verlengde jeugdhulp
 * @example
 * const index = indexRegister({ about: { version: '1' }, persons: [{ id: 'c1', birthDate: '2006-01-01' }] });
 * const care: Placement = { id: 'p', personId: 'c1', careForm: 'voltijdpleegzorg', start: '2022-05-01' };
 * helpPossibleUntil(index, care); // { until: '2027-01-01', age: 21, item: 'leeftijd-pleegzorg', certainty: 'high' }
 * helpPossibleUntil(index, { ...care, ground: 'continued' }); // { until: '2029-01-01', age: 23, item: 'leeftijd-jeugdige', certainty: 'high' }
 */
export function helpPossibleUntil(
  index: RegisterIndex,
  care: CareTrajectory | Placement,
): HelpLimit | UndeterminedHelpLimit {
  const { careForm, personId, ground } = care;
  if (!isA(careForm, 'jeugdhulp')) return { because: 'not-youth-care' };
  if (ground === 'criminal-law') return { item: 'leeftijd-jeugdige', certainty: 'high' };
  const adult = birthdayIn(index, personId, 18);
  if (adult === undefined) return { because: 'birth-date-unknown' };
  if (isClosedYouthCare(careForm)) return closedCareLimit(adult);

  const at = (age: 18 | 21 | 23, item: LegalItemId, certainty: Certainty): HelpLimit => ({
    until: birthdayIn(index, personId, age) ?? adult,
    age,
    item,
    certainty,
  });
  if (isBoundToMinors(care)) return at(18, 'leeftijd-jeugdige', 'high');
  if (ground === 'continued' || ground === 'found-before-18' || ground === 'resumed') {
    return at(23, 'leeftijd-jeugdige', 'high');
  }
  if (isFosterCare(careForm) && isConnectedFosterCare(index, care, adult)) {
    const certainty = certaintyOfFosterLimit(birthdayIn(index, personId, 21) ?? adult);
    if (certainty !== undefined) return at(21, 'leeftijd-pleegzorg', certainty);
  }
  return isFamilyHome(careForm) ? at(21, 'leeftijd-gezinshuis', 'low') : at(18, 'leeftijd-jeugdige', 'high');
}

function closedCareLimit(adult: PlainDate): HelpLimit {
  const until = firstDayOutside('gesloten-past-18', adult) ?? adult;
  return { until, item: 'gesloten-machtiging', certainty: 'medium' };
}

function isBoundToMinors(care: CareTrajectory | Placement): boolean {
  return 'helpPart' in care && (care.helpPart === 2 || care.helpPart === 3);
}

/** The clause of the Act from 2023, the agreement from 2018-07-01; before it there was neither. */
function certaintyOfFosterLimit(twentyFirst: PlainDate): Certainty | undefined {
  if (twentyFirst > '2023-01-01') return 'high';
  return twentyFirst > '2018-07-01' ? 'medium' : undefined;
}

/** Whether foster care began before 18 or follows, each time within half a year, on foster care that did. */
function isConnectedFosterCare(
  index: RegisterIndex,
  care: CareTrajectory | Placement,
  adult: PlainDate,
): boolean {
  if (care.start < adult) return true;
  const fosterCare = [
    ...index.of('placements', 'personId', care.personId),
    ...index.of('trajectories', 'personId', care.personId),
  ].filter((each) => isFosterCare(each.careForm) && each.start < care.start);
  fosterCare.sort((a, b) => (a.start < b.start ? -1 : 1));
  /** First day on which it is too late to resume. */
  let tooLate = adult;
  for (const each of fosterCare) {
    if (each.start < tooLate) tooLate = latest(tooLate, tooLateAfter(each));
  }
  return care.start < tooLate;
}

function tooLateAfter(care: CareTrajectory | Placement): PlainDate {
  const { start, end } = knownPeriodOf(care);
  if (end === undefined) return '9999-12-31';
  return firstDayOutside('resumption', latest(start, end)) ?? addDays(end, 1);
}
