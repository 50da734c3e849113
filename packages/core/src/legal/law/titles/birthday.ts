/** Birthdays that end a title. */
import { birthdayOf } from '../../../calendar/age.js';
import type { PlainDate } from '../../../calendar/plain-date.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import { lastRealBirthDate, legalBirthday } from '../legal-birthday.js';
import type { Ending } from './ending.js';

/** The day a person turns an age; `undefined` when the register does not know the birth date. */
export function birthdayIn(index: RegisterIndex, personId: string, age: number): PlainDate | undefined {
  const birthDate = birthDateIn(index, personId);
  return birthDate === undefined ? undefined : birthdayOf(birthDate, age);
}

/** The day a person comes of age; `undefined` when the register does not know the birth date. */
export function majorityIn(index: RegisterIndex, personId: string): PlainDate | undefined {
  const birthDate = birthDateIn(index, personId);
  return birthDate === undefined ? undefined : legalBirthday('majority', birthDate);
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
  const on = majorityIn(index, personId);
  return on === undefined ? undefined : { on, by: 'birthday', article, certainty: 'high' };
}
