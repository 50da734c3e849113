/** Clients: from what messages last told of them to persons, with ids that tell nothing. */
import type { Location, Person, PlainDate } from '@jeugd/core';
import type { AssignedClientTold, CaseFile, KnownClient, Told } from '../../case-file/index.js';
import type { BridgeLog } from '../bridge-log.js';
import { sexMeanings } from '../crosswalks/sexes.js';

/** A client of whom a person could be made. */
export interface Client {
  readonly person: Person;
  /** What was last told. */
  readonly told: KnownClient;
}

/** The clients by citizen service number; `undefined` for one whose birth date is unknown. */
export type Clients = ReadonlyMap<string, Client | undefined>;

/** An id such as `P-000412`: a count, so that nothing can be read from it. */
export function countedId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(6, '0')}`;
}

/** Where a message told something. */
export function placeOf({ path, file }: Told): Location {
  return file === undefined ? { path } : { file, path };
}

/** The clients of all case files, in the order in which these began. */
export function clientsOf(
  caseFiles: readonly CaseFile[],
  { identities, log }: { identities: boolean; log: BridgeLog },
): Clients {
  const told = new Map<string, KnownClient>();
  for (const { Bsn, client } of caseFiles) {
    if (client === undefined) continue;
    const known = told.get(Bsn);
    if (known === undefined || isBetterTold(client, known)) told.set(Bsn, client);
  }
  const clients = new Map<string, Client | undefined>();
  for (const [bsn, client] of told) {
    const birthDate = birthDateOf(client.Geboortedatum, placeOf(client.told), log);
    const id = countedId('P', clients.size + 1);
    const person = birthDate && personOf(client, { id, birthDate, ...(identities && { bsn }) });
    clients.set(bsn, person && { person, told: client });
  }
  return clients;
}

/** The municipality knows its residents better than a provider does; of two that know as well the later word counts. */
function isBetterTold(one: KnownClient, other: KnownClient): boolean {
  if (one.toldBy !== other.toldBy) return one.toldBy === 'gemeente';
  return one.told.Dagtekening >= other.told.Dagtekening;
}

/** A birth date; `undefined` when all of it is unknown (use 3). */
export function birthDateOf(
  { Datum, DatumGebruik }: AssignedClientTold['Geboortedatum'],
  place: Location,
  log: BridgeLog,
): PlainDate | undefined {
  if (DatumGebruik === '3') {
    log.report('ijw/birth-date-unknown', place);
    return undefined;
  }
  if (DatumGebruik !== undefined) log.report('ijw/birth-date-partial', place);
  return Datum;
}

function personOf(
  { Geslacht, Naam }: KnownClient,
  { id, birthDate, bsn }: { id: string; birthDate: PlainDate; bsn?: string },
): Person {
  const sex = sexMeanings.find(({ code }) => code === Geslacht)?.sex;
  return {
    ...{ id, birthDate },
    ...(sex !== undefined && { sex }),
    ...(bsn !== undefined && { bsn: bsn as NonNullable<Person['bsn']>, name: fullName(Naam) }),
  };
}

/** A name as one text: first names, what stands before the surname, and the surname. */
export function fullName({ Voornamen, Geslachtsnaam }: KnownClient['Naam']): string {
  return [Voornamen, Geslachtsnaam.Voorvoegsel, Geslachtsnaam.Achternaam]
    .filter((part) => part !== undefined)
    .join(' ');
}
