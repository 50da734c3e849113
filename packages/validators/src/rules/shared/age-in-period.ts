/** Legal ages of a person over a period. A birthday itself is never reported: it would tell the birth date. */
import { type ClosedPeriod, clamp, type Person, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { type LegalAgeId, legalBirthday } from '@jeugd/core/legal';

type Born = Pick<Person, 'birthDate'>;

/** Whether a person was past an age on a day; the birthday is. */
export function isPast(age: LegalAgeId, { birthDate }: Born, day: PlainDate): boolean {
  return legalBirthday(age, birthDate) <= day;
}

/** Whether a period has a day on which its person is past an age. */
export function goesPast(age: LegalAgeId, { birthDate }: Born, { end }: ClosedPeriod): boolean {
  return legalBirthday(age, birthDate) < end;
}

/** The days of a period on which a person is past one age, and not yet past another. */
export function daysPast(
  from: LegalAgeId,
  until: LegalAgeId,
  { birthDate }: Born,
  period: ClosedPeriod,
): ClosedPeriod | undefined {
  return clamp(period, { start: legalBirthday(from, birthDate), end: legalBirthday(until, birthDate) });
}

/** The person of a record, if the register describes it. */
export function personOf(record: { readonly personId: string }, index: RegisterIndex): Person | undefined {
  return index.find('persons', record.personId);
}
