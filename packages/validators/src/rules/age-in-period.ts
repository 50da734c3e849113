/** Ages of a person over a period. A birthday itself is never reported: it would tell the birth date. */
import {
  ageOn,
  birthdayOf,
  type ClosedPeriod,
  clamp,
  type Person,
  type PlainDate,
  type RegisterIndex,
} from '@jeugd/core';

/** Whether a record has a day on which its person is of an age, or older. */
export function reachesAge(
  { birthDate }: Pick<Person, 'birthDate'>,
  age: number,
  { end }: ClosedPeriod,
): boolean {
  const birthday = birthdayWhenReal(birthDate, age);
  return birthday !== undefined && birthday < end;
}

/** The days of a period on which a person is of an age from `from` up to, not including, `until`. */
export function daysAtAge(
  { birthDate }: Pick<Person, 'birthDate'>,
  from: number,
  until: number,
  period: ClosedPeriod,
): ClosedPeriod | undefined {
  const start = birthdayWhenReal(birthDate, from);
  const end = birthdayWhenReal(birthDate, until);
  return start === undefined || end === undefined ? undefined : clamp(period, { start, end });
}

/** Whether a person was of an age, or older, on a day. */
export function isOfAge({ birthDate }: Pick<Person, 'birthDate'>, age: number, day: PlainDate): boolean {
  return ageOn(birthDate, day) >= age;
}

/** The person of a record, if the register describes it. */
export function personOf(record: { readonly personId: string }, index: RegisterIndex): Person | undefined {
  return index.find('persons', record.personId);
}

/** The calendar ends in 9999; a birth date that late is what P01 is about. */
function birthdayWhenReal(birthDate: PlainDate, age: number): PlainDate | undefined {
  return birthDate < '9900-01-01' ? birthdayOf(birthDate, age) : undefined;
}
