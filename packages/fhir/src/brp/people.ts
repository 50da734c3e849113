/** The people in an answer: each once, under an id that is no BSN. */
import { type Bsn, isPlainDate, type Person, type PlainDate, type Register, tableNames } from '@jeugd/core';
import type { Mens } from './answer-schema.js';

/**
 * Somebody in the answer. The register has a person only where the day of birth is known; here is everybody.
 *
 * @dutch mens in het antwoord
 */
export interface BrpPerson {
  /** Id in the records: that of the register given, else a new one. Not a BSN. */
  readonly id: string;
  /** Citizen service number; absent for a parent without one (since 2.7.0). */
  readonly bsn?: string;
  /** Name as one text. */
  readonly name?: string;
  /** Day of birth, when the answer has all of it. */
  readonly birthDate?: PlainDate;
  /** Day of death, when the answer has all of it. */
  readonly deathDate?: PlainDate;
  /** Sex. */
  readonly sex?: 'female' | 'male' | 'unknown';
  /** Where the answer first tells of this person. */
  readonly path: string;
  /** Whether the register that was given has this person. */
  readonly isKnown: boolean;
}

/** The people met so far. */
export interface People {
  /** The id of somebody: by BSN, else by what only that person can be, such as "the parent of c1 without a BSN". */
  idOf(mens: Mens, otherwise: string, path: string): string;
  /** Whether somebody was met under such a description. */
  knows(otherwise: string): boolean;
  /** Who was met under an id. */
  withId(id: string): BrpPerson | undefined;
  /** Everybody, in the order in which they were met. */
  all(): readonly BrpPerson[];
  /** A new id that the register does not have. */
  newId(word: string): string;
}

/** Collects people. Those whom a register knows by BSN keep their id. */
export function peopleIn(register: Register | undefined): People {
  const taken = new Set(tableNames.flatMap((table) => (register?.[table] ?? []).map(({ id }) => id)));
  const knownByBsn = new Map(
    (register?.persons ?? []).flatMap(({ id, bsn }) => (bsn === undefined ? [] : [[String(bsn), id]])),
  );
  const met = new Map<string, BrpPerson>();
  const byId = new Map<string, BrpPerson>();
  const counts = new Map<string, number>();

  const newId = (word: string): string => {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    const id = `${word}-${count}`;
    return taken.has(id) ? newId(word) : id;
  };

  return {
    newId,
    knows: (otherwise) => met.has(`other|${otherwise}`),
    withId: (id) => byId.get(id),
    all: () => [...met.values()],
    idOf(mens, otherwise, path) {
      const bsn = mens.burgerservicenummer;
      const key = bsn === undefined ? `other|${otherwise}` : `bsn|${bsn}`;
      const before = met.get(key);
      const knownId = bsn === undefined ? undefined : knownByBsn.get(bsn);
      const id = before?.id ?? knownId ?? newId('brp');
      const person: BrpPerson = {
        ...factsOf(mens),
        ...before,
        id,
        path: before?.path ?? path,
        isKnown: knownId !== undefined,
      };
      met.set(key, person);
      byId.set(id, person);
      return id;
    },
  };
}

/** The persons of a register: those with a day of birth whom it does not have yet. */
export function personsOf(people: readonly BrpPerson[]): readonly Person[] {
  return people.flatMap(({ id, bsn, name, birthDate, deathDate, sex, isKnown }) =>
    birthDate === undefined || isKnown
      ? []
      : [
          {
            id,
            birthDate,
            ...(sex !== undefined && { sex }),
            ...(deathDate !== undefined && { deathDate }),
            ...(bsn !== undefined && { bsn: bsn as Bsn }), // one that cannot exist is kept, as everywhere
            ...(name !== undefined && { name }),
          },
        ],
  );
}

/** The day of a date of the API; `undefined` when it is not wholly known. */
export function wholeDay(
  datum: string | { readonly datum?: string | undefined } | undefined,
): PlainDate | undefined {
  const text = typeof datum === 'string' ? datum : datum?.datum;
  return isPlainDate(text) ? text : undefined;
}

function factsOf({ burgerservicenummer: bsn, naam, geboorte, overlijden, geslacht }: Mens) {
  const name =
    naam?.volledigeNaam ||
    [naam?.voornamen, naam?.voorvoegsel, naam?.geslachtsnaam].filter(Boolean).join(' ') ||
    undefined;
  const birthDate = wholeDay(geboorte?.datum);
  const deathDate = wholeDay(overlijden?.datum);
  const sex = geslacht?.code === undefined ? undefined : sexOf.get(geslacht.code);
  return {
    ...(bsn !== undefined && { bsn }),
    ...(name !== undefined && { name }),
    ...(birthDate !== undefined && { birthDate }),
    ...(deathDate !== undefined && { deathDate }),
    ...(sex !== undefined && { sex }),
  };
}

const sexOf: ReadonlyMap<string, 'female' | 'male' | 'unknown'> = new Map([
  ['V', 'female'],
  ['M', 'male'],
  ['O', 'unknown'],
]);
