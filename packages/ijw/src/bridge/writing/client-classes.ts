/** The classes of a client. Names and ways to reach somebody are invented: real ones have no place in test messages. */
import type { Person, PlainDate } from '@jeugd/core';
import type { jw301, jw305 } from '../../standard/index.js';
import type { CareDraft } from '../care-draft.js';
import { sexMeanings } from '../crosswalks/sexes.js';
import type { Relative } from './relatives.js';

/** A client of a municipality. */
export interface WrittenClient {
  readonly person: Person;
  /** Citizen service number, of the test range. */
  readonly bsn: string;
  readonly relatives: readonly Relative[];
  /** Supervision orders. */
  readonly orders: readonly Pick<CareDraft, 'start' | 'end'>[];
}

const Geslachtsnaam = { Achternaam: 'Verzonnen' } as const;
const Naam = { Geslachtsnaam, NaamGebruik: '1' } as const;
const Telefoon = { Telefoon01: { Telefoonnummer: '0000000000', Landnummer: '0031' } } as const;
const Contact: jw301.Contact = { Soort: '02', Telefoon };

/** Who the client is, as starts, stops and requests tell. */
export function shortClient({ person, bsn }: WrittenClient): Omit<jw305.Client, 'StartProducten'> {
  return { Bsn: bsn, ...birthAndSex(person), Naam: { Geslachtsnaam } };
}

/** Who the client is and who is around, as an assignment tells. */
export function fullClient(
  { person, bsn, relatives, orders }: WrittenClient,
  day: PlainDate,
): Omit<jw301.Client, 'ToegewezenProducten'> {
  const isUnderSupervision = orders.some(
    ({ start, end }) => start <= day && (end === undefined || day < end),
  );
  const Relatie = relatives.map(
    ({ person: relative, code }, at): jw301.Relatie => ({
      ...{ Nummer: `R${at + 1}`, Soort: code as jw301.Relatie['Soort'] },
      ...{ ...birthAndSex(relative), Naam, Contact },
    }),
  );
  return {
    ...{ Bsn: bsn, ...birthAndSex(person), Naam },
    ...(isUnderSupervision && { JuridischeStatus: supervision }),
    ...(Relatie.length > 0 && { Relaties: { Relatie } }),
    Contactgegevens: { Contact: [Contact] },
  };
}

/** Ondertoezichtstelling, in WJ232. */
const supervision = '04';

function birthAndSex({ birthDate, sex }: Person) {
  const code = sexMeanings.find((line) => line.sex === sex)?.code ?? '0';
  return { Geboortedatum: { Datum: birthDate }, Geslacht: code };
}
