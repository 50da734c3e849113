/** From the answer of the BRP to authority and relations. */
import {
  type Finding,
  findingLog,
  isPlainDate,
  JeugdError,
  type Locale,
  type PlainDate,
  type Register,
} from '@jeugd/core';
import { Antwoord, Persoon } from './answer-schema.js';
import { type BrpReading, brpReporter, partsIn } from './brp-reading.js';
import { readFamily } from './family.js';
import { type GezagAnswer, type GezagFound, readGezag } from './gezag.js';
import { type BrpPerson, peopleIn, personsOf } from './people.js';
import { askedOnTexts } from './texts.js';

/**
 * How an answer is read.
 *
 * @dutch leeswijze van een antwoord
 */
export interface BrpOptions {
  /** The day on which the BRP was asked. The answer does not tell it, and authority begins on it for want of a start. */
  readonly askedOn: PlainDate;
  /** A register whose persons keep their ids, by BSN. */
  readonly register?: Register;
  /** Language of the messages; English unless told. */
  readonly locale?: Locale;
}

/**
 * What an answer of the BRP tells.
 *
 * @dutch gezag uit de BRP
 */
export interface BrpGezag {
  /** Authority, relations, and the persons whose day of birth is known and whom the register given does not have. */
  readonly register: Register & Required<Pick<Register, 'persons' | 'relations' | 'authorities'>>;
  /** What was answered about each child: also that nobody holds authority for now, that it cannot be told, or an unnamed guardian. */
  readonly answers: readonly GezagAnswer[];
  /** Everybody in the answer, with the id that the records use. */
  readonly people: readonly BrpPerson[];
  /** What was not understood, or is no record. No value of the answer is in them. */
  readonly findings: readonly Finding[];
}

/**
 * The answer of the BRP API Personen (2.7, and the names of 2.2 to 2.6) as records: who holds gezag over a child, whose parent and
 * partner somebody is.
 *
 * The BRP works gezag out when it is asked and gives no start: each authority starts on `askedOn`, and held on that day at the
 * latest. A guardian that is not named is an organisation or unknown: there is no record of it, an answer and a finding.
 * The same result told of a child and of its parent is one. An unknown type is a finding; nothing else of the answer is lost by it.
 *
 * @dutch gezag uit de BRP
 * @throws {JeugdError} `fhir/asked-on` when `askedOn` is no day
 * @example
 * const read = fromBrpGezag(
 *   {
 *     personen: [
 *       {
 *         burgerservicenummer: '999990019',
 *         geboorte: { datum: { type: 'Datum', datum: '2015-06-01' } },
 *         gezag: [
 *           {
 *             type: 'EenhoofdigOuderlijkGezag',
 *             minderjarige: { burgerservicenummer: '999990019' },
 *             ouder: { burgerservicenummer: '999970185' },
 *           },
 *         ],
 *       },
 *     ],
 *   },
 *   { askedOn: '2026-03-01' },
 * );
 * read.register.authorities; // [{ id: 'brp-gezag-1', childId: 'brp-1', holderId: 'brp-2', kind: 'sole-parent', start: '2026-03-01' }]
 * read.register.relations; // [{ id: 'brp-relation-1', fromId: 'brp-2', toId: 'brp-1', kind: 'legal-parent-of' }]
 * read.findings.map(({ code }) => code); // ['fhir/brp-birth-not-known']
 */
export function fromBrpGezag(answer: unknown, { askedOn, register, locale = 'en' }: BrpOptions): BrpGezag {
  if (!isPlainDate(askedOn)) throw new JeugdError('fhir/asked-on', askedOnTexts);
  const log = findingLog();
  const people = peopleIn(register);
  const reading: BrpReading = { people, askedOn, relations: new Map(), report: brpReporter(log, locale) };
  const found: GezagFound = { answers: new Map(), children: new Set(), authorities: [] };

  const persons = personenIn(reading, answer).map(({ part, path }) => ({
    part,
    path,
    id: people.idOf(part, path, path),
  }));
  for (const { part, id, path } of persons) readFamily(reading, part, id, path);
  for (const { part, id, path } of persons)
    readGezag(reading, found, { mens: part, id, gezag: part.gezag }, path);
  for (const { birthDate, isKnown, path } of people.all()) {
    if (birthDate === undefined && !isKnown) reading.report('fhir/brp-birth-not-known', path);
  }
  return {
    register: {
      about: { version: '1', extractedOn: askedOn },
      persons: personsOf(people.all()),
      relations: [...reading.relations.values()],
      authorities: found.authorities,
    },
    answers: [...found.answers.values()],
    people: people.all(),
    findings: log.findings,
  };
}

function personenIn(reading: BrpReading, answer: unknown) {
  const parsed = Antwoord.safeParse(answer);
  if (!parsed.success) reading.report('fhir/brp-not-an-answer', '/');
  return parsed.success ? partsIn(reading, Persoon, parsed.data.personen, '/personen') : [];
}
