/** Until which birthday help under the Youth Act can go on. */
import { lastDayOfAll, latest, type PlainDate } from '../../../calendar/plain-date.js';
import { isClosedYouthCare, isFamilyHome, isFosterCare } from '../../../care-forms/index.js';
import type { Placement } from '../../../placements/placement.js';
import type { CareTrajectory } from '../../../placements/trajectory.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import { legalBirthday, type Passing, passingOf } from '../legal-birthday.js';
import type { Certainty } from '../legal-item.js';
import type { LegalItemId } from '../legal-item-ids.js';
import { firstDayOutside } from '../limit-on.js';
import { birthDateIn } from '../titles/birthday.js';
import { careOf, tooLateToResume } from './resumption.js';
import { isBoundToMinors, isYouthHelp } from './youth-help.js';

/**
 * Until when help can go on, and why.
 *
 * @dutch uiterste dag van jeugdhulp
 */
export interface HelpLimit {
  /** First day on which it can no longer go on; absent when the Youth Act sets none. */
  readonly until?: PlainDate;
  /** The birthday it is; absent for closed care, which ends six months past one, and where there is no limit. */
  readonly age?: number;
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
  if (!isYouthHelp(care)) return { because: 'not-youth-care' };
  if (ground === 'criminal-law') return { item: 'leeftijd-jeugdige', certainty: 'high' };
  const birthDate = birthDateIn(index, personId);
  if (birthDate === undefined) return { because: 'birth-date-unknown' };
  const adult = legalBirthday('youth', birthDate);
  if (isClosedYouthCare(careForm)) return closedCareLimit(adult);
  if (isBoundToMinors(care)) return limitOf(passingOf('parts-2-and-3', birthDate));
  if (ground === 'continued' || ground === 'found-before-18' || ground === 'resumed') {
    return limitOf(passingOf('youth-on-a-ground', birthDate));
  }
  const longer = isFosterCare(careForm) ? 'foster-care' : isFamilyHome(careForm) ? 'family-home' : undefined;
  if (longer !== undefined && isConnected(index, care, adult)) {
    const passing = passingOf(longer, birthDate);
    // Who was too old on the first day of the agreement grew out at eighteen.
    if (passing.on > passing.regime.validFrom) return limitOf(passing);
  }
  return limitOf(passingOf('youth', birthDate));
}

function closedCareLimit(adult: PlainDate): HelpLimit {
  const until = firstDayOutside('gesloten-past-18', adult) ?? adult;
  return { until, item: 'gesloten-machtiging', certainty: 'medium' };
}

function limitOf({ on, regime: { age, item, certainty } }: Passing): HelpLimit {
  return { until: on, age, item, certainty };
}

/**
 * Whether foster care, or a stay in a family home, began before 18 or follows, each time within half a year, on care of
 * the same sort that did.
 */
function isConnected(index: RegisterIndex, care: CareTrajectory | Placement, adult: PlainDate): boolean {
  if (care.start < adult) return true;
  /** First day on which it is too late to resume. */
  let tooLate = adult;
  const isOfSort = isFosterCare(care.careForm) ? isFosterCare : isFamilyHome;
  for (const each of careOf(index, care.personId, isOfSort)) {
    if (each.start < care.start && each.start < tooLate) tooLate = latest(tooLate, tooLateAfter(each));
  }
  return care.start < tooLate;
}

/** While help runs, or has ended nobody knows when, all that comes later may follow it. */
function tooLateAfter({ start, end }: CareTrajectory | Placement): PlainDate {
  return end === undefined ? lastDayOfAll : tooLateToResume(latest(start, end));
}
