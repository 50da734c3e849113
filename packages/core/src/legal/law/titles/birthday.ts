/** Birthdays that end a title. */
import type { PlainDate } from '../../../calendar/plain-date.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { LegalAgeId } from '../ages.js';
import { lastRealBirthDate, legalBirthday } from '../legal-birthday.js';
import type { Ending } from './ending.js';

/** The day a person passes an age of the law; `undefined` when the register does not know the birth date. */
export function legalBirthdayIn(
  index: RegisterIndex,
  personId: string,
  id: LegalAgeId,
): PlainDate | undefined {
  const birthDate = birthDateIn(index, personId);
  return birthDate === undefined ? undefined : legalBirthday(id, birthDate);
}

/** The birth date of a person, when the register knows a possible one. */
export function birthDateIn(index: RegisterIndex, personId: string): PlainDate | undefined {
  const birthDate = index.find('persons', personId)?.birthDate;
  return birthDate === undefined || birthDate > lastRealBirthDate ? undefined : birthDate;
}

/** The end that majority brings. */
export function endingAtMajority(
  index: RegisterIndex,
  personId: string,
  article = 'BW 1:233',
): Ending | undefined {
  const on = legalBirthdayIn(index, personId, 'majority');
  return on === undefined ? undefined : { on, by: 'birthday', article, certainty: 'high' };
}
