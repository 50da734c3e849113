/**
 * Ages and birthdays.
 *
 * A child born on 29 February has its birthday on 1 March in a common year: on 28 February the year is not yet full.
 * (Reference rule P09; `addYears` of the calendar, used for terms, gives 28 February instead.)
 */
import { JeugdError } from '../findings/jeugd-error.js';
import { isLeapYear, type PlainDate } from './plain-date.js';
import { noSuchDayTexts } from './texts.js';

/**
 * Age in whole years on a day. The birthday itself counts. Negative before the birth.
 *
 * @dutch leeftijd
 * @example
 * ageOn('2006-03-01', '2024-02-29'); // 17
 * ageOn('2006-03-01', '2024-03-01'); // 18
 * ageOn('2004-02-29', '2022-02-28'); // 17
 */
export function ageOn(birthDate: PlainDate, day: PlainDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * The day on which a person turns an age: the first day of being that old.
 *
 * @dutch verjaardag
 * @throws {JeugdError} `core/invalid-date` when the age is not whole or the day lies outside the years 1 to 9999
 * @example
 * birthdayOf('2006-03-01', 18); // '2024-03-01'
 * birthdayOf('2004-02-29', 18); // '2022-03-01'
 * birthdayOf('2004-02-29', 20); // '2024-02-29'
 */
export function birthdayOf(birthDate: PlainDate, age: number): PlainDate {
  const year = Number(birthDate.slice(0, 4)) + age;
  if (!Number.isInteger(year) || year < 1 || year > 9999) {
    throw new JeugdError('core/invalid-date', noSuchDayTexts);
  }
  const monthAndDay = birthDate.slice(4);
  const falls = monthAndDay === '-02-29' && !isLeapYear(year) ? '-03-01' : monthAndDay;
  return `${String(year).padStart(4, '0')}${falls}` as PlainDate;
}
