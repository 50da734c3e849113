/** The birthday that ends an authorisation: majority, or for closed care six months past it. */
import { contains } from '../../../calendar/period.js';
import { latest, type PlainDate } from '../../../calendar/plain-date.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { Authorisation } from '../../authorisation.js';
import { endingAtMajority, legalBirthdayIn } from './birthday.js';
import { isForClosedCare } from './carries.js';
import { type Ending, endingByLimit, inForceUntil } from './ending.js';
import { endingsOf } from './endings-of.js';

/** The end that a birthday brings; `undefined` for kinds that none ends and without a birth date. */
export function endingByBirthday(index: RegisterIndex, authorisation: Authorisation): Ending | undefined {
  const { kind, personId } = authorisation;
  switch (kind) {
    case 'muhp':
    case 'spoed-muhp':
    case 'gesloten-voorwaardelijk':
      return endingAtMajority(index, personId);
    case 'gesloten-machtiging':
    case 'gesloten-spoed':
      return endPastEighteen(index, authorisation);
    default:
      return undefined;
  }
}

/**
 * Past eighteen: closed care goes on for at most six months after the birthday, and only for a young person who was
 * under a closed authorisation on it. (That the six months also bind an authorisation given at seventeen is a reading.)
 * An emergency one is for minors, without exception.
 */
function endPastEighteen(
  index: RegisterIndex,
  { kind, personId, start, end }: Authorisation,
): Ending | undefined {
  const birthday = legalBirthdayIn(index, personId, 'majority');
  if (birthday === undefined || end <= birthday) return undefined;
  if (kind === 'gesloten-spoed' || !isHeldOn(index, personId, birthday)) {
    return { on: latest(birthday, start), by: 'birthday', article: 'Jeugdwet 6.1.1(1)', certainty: 'high' };
  }
  const ending = endingByLimit('gesloten-past-18', birthday, 'birthday');
  return ending && { ...ending, certainty: start < birthday ? 'medium' : 'high' };
}

/** Whether a closed authorisation was in force on a day, birthdays apart. */
function isHeldOn(index: RegisterIndex, personId: string, day: PlainDate): boolean {
  return index
    .of('authorisations', 'personId', personId)
    .filter(({ kind }) => isForClosedCare(kind))
    .some((each) => contains(inForceUntil(each.start, endingsOf(index, each, undefined)), day));
}
