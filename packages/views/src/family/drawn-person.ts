/** What a picture may say about a person: sex, age, and a label of role or name. */
import { ageOn, JeugdError, type Locale, type Person, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { plainText } from '../escape/plain-text.js';
import type { DrawnSex } from './genogram.js';
import { familyErrorTexts, familyWords } from './texts.js';

/**
 * How a picture of a family is made.
 *
 * @dutch keuzes bij een gezinsplaatje
 */
export interface FamilyPictureOptions {
  /** Language of the labels; English unless told. */
  readonly locale?: Locale;
  /** Shows names and ids of the register where they are recorded; roles and ages only unless told. */
  readonly names?: boolean;
}

/** What is drawn of somebody. */
export interface DrawnPerson {
  readonly sex: DrawnSex;
  readonly age?: number;
  readonly isDeceased: boolean;
  readonly label: string;
}

/** The person a picture is about. */
export function subjectOf(index: RegisterIndex, personId: string, day: PlainDate): Person {
  const person = index.find('persons', personId);
  const complain = (code: keyof typeof familyErrorTexts) => new JeugdError(code, familyErrorTexts[code]);
  if (person === undefined) throw complain('views/unknown-person');
  if (day < person.birthDate) throw complain('views/not-born');
  return person;
}

/** The word for the person a picture is about: a child up to 23, the age until which youth care may go on. */
export function wordForSubject({ birthDate }: Person, day: PlainDate, locale: Locale): string {
  return (ageOn(birthDate, day) < 23 ? familyWords.youth : familyWords.adult)[locale];
}

/** Somebody in a role, or by name where asked for and recorded; the age follows, with † of the dead. */
export function drawPerson(
  person: Person | undefined,
  role: string,
  day: PlainDate,
  { names = false }: FamilyPictureOptions,
): DrawnPerson {
  const isDeceased = person?.deathDate !== undefined && person.deathDate <= day;
  const called = names && person?.name !== undefined ? plainText(person.name) || role : role;
  if (person === undefined) return { sex: 'unknown', isDeceased, label: called };
  const age = ageOn(person.birthDate, isDeceased && person.deathDate ? person.deathDate : day);
  const sex: DrawnSex = person.sex === 'male' ? 'male' : person.sex === 'female' ? 'female' : 'unknown';
  return { sex, age, isDeceased, label: `${called} ${isDeceased ? '†' : ''}${age}` };
}
