/** Birthdays that end a title. */
import { birthdayOf } from '../../../calendar/age.js';
import type { PlainDate } from '../../../calendar/plain-date.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { Ending } from './ending.js';

/** The calendar ends in 9999; a birth date that late is a fault of another kind. */
const lastRealBirthDate: PlainDate = '9900-01-01';

/** The day a person turns an age; `undefined` when the register does not know the birth date. */
export function birthdayIn(index: RegisterIndex, personId: string, age: number): PlainDate | undefined {
  const birthDate = index.find('persons', personId)?.birthDate;
  return birthDate === undefined || birthDate > lastRealBirthDate ? undefined : birthdayOf(birthDate, age);
}

/** The end that majority brings. */
export function endingAtMajority(
  index: RegisterIndex,
  personId: string,
  article = 'BW 1:233',
): Ending | undefined {
  const on = birthdayIn(index, personId, 18);
  return on === undefined ? undefined : { on, by: 'birthday', article, certainty: 'high' };
}
