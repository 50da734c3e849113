/** Days as numbers, the form to calculate with; they become dates when a record is written. */
import { birthdayOf, dateOfDayNumber, dayNumber, type PlainDate } from '@jeugd/core';
import { type LegalAgeId, legalBirthday } from '@jeugd/core/legal';

/** A day as the number of days since 1 January 1970. */
export type Day = number;

/** Days in a year, leap days spread out: for ages and distances that need not fall on a birthday. */
export const daysPerYear = 365.25;

/** The date of a day. */
export function dateOn(day: Day): PlainDate;
export function dateOn(day: Day | undefined): PlainDate | undefined;
export function dateOn(day: Day | undefined): PlainDate | undefined {
  return day === undefined ? undefined : dateOfDayNumber(day);
}

/** The day on which somebody turns an age. */
export function birthdayOn(birth: Day, age: number): Day {
  return dayNumber(birthdayOf(dateOn(birth), age));
}

/** The day on which somebody passes an age of the law. */
export function legalBirthdayOn(age: LegalAgeId, birth: Day): Day {
  return dayNumber(legalBirthday(age, dateOn(birth)));
}
