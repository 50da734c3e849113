/** Case files for tests: a child of 2012 with one provider, and what was told of it. */
import type { PlainDate } from '@jeugd/core';
import type {
  AssignedClientTold,
  CaseFile,
  DeliveryStart,
  DeliveryStop,
  Told,
} from '../../case-file/index.js';
import type { jw301, jw305, jw307, jw323 } from '../../standard/index.js';

/** A message of a day. */
export function told(Dagtekening: PlainDate = '2024-06-01', path = '/Bericht/Client'): Told {
  return { Identificatie: 'A1', Dagtekening, path, file: 'inbox/a.xml' };
}

/** The product most tests use: foster care. */
export const foster = { Categorie: '43', Code: '43A09' } as const;

/** Help without residence. */
export const ambulatory = { Categorie: '45', Code: '45A04' } as const;

type Product = NonNullable<jw305.StartProduct['Product']> | 'none';

/** A start of the first assignment, of foster care unless told. */
export function start(
  Begindatum: PlainDate,
  { number = 1, Product = foster }: { number?: number; Product?: Product } = {},
): DeliveryStart {
  const product = Product === 'none' ? {} : { Product };
  return {
    start: { ToewijzingNummer: number, ...product, Begindatum, StatusAanlevering: '1' },
    told: told(Begindatum, '/Bericht/Client/StartProducten/StartProduct[1]'),
  };
}

/** A stop of the start of a day; `lastDay` is the last day of care. */
export function stop(
  Begindatum: PlainDate,
  lastDay: PlainDate,
  RedenBeeindiging: jw307.StopProduct['RedenBeeindiging'] = '31',
  options: { number?: number; Product?: Product } = {},
): DeliveryStop {
  const { start: begun } = start(Begindatum, options);
  return {
    stop: { ...begun, RedenBeeindiging, Einddatum: lastDay },
    told: told(lastDay, '/Bericht/Client/StopProducten/StopProduct[1]'),
  };
}

/** An assignment. */
export function assignment(fields: Partial<jw301.ToegewezenProduct> = {}): CaseFile['assignments'][number] {
  const product: jw301.ToegewezenProduct = {
    ...{ ToewijzingNummer: 1, Product: foster, Toewijzingsdatum: '2024-01-01', Toewijzingstijd: '10:00:00' },
    ...{ Ingangsdatum: '2024-01-01', Einddatum: '2024-12-31' },
    ...fields,
  };
  return { ToewijzingNummer: product.ToewijzingNummer, versions: [{ product, told: told() }] };
}

/** A claimed line of a product. */
export function line(ProductCode: string, fields: Partial<jw323.Prestatie> = {}): CaseFile['lines'][number] {
  return {
    line: {
      ProductReferentie: { ReferentieNummer: `P-${ProductCode}` },
      ...{ ToewijzingNummer: 1, ProductCategorie: ProductCode.slice(0, 2) as '43', ProductCode },
      ProductPeriode: { Begindatum: '2024-03-01', Einddatum: '2024-03-31' },
      ...{ GeleverdVolume: 1, Eenheid: '14', ProductTarief: 100 },
      IngediendBedrag: { Bedrag: 100, DebetCredit: 'D' },
      ...fields,
    },
    ...{ DeclaratieNummer: 'D1', state: 'approved', told: told() },
  };
}

/** A client as a municipality tells. */
export function client(fields: Partial<AssignedClientTold> = {}): AssignedClientTold {
  return {
    ...{ toldBy: 'gemeente', told: told() },
    ...{ Geboortedatum: { Datum: '2012-05-01' }, Geslacht: '2' },
    Naam: {
      Geslachtsnaam: { Achternaam: 'Bedacht', Voorvoegsel: 'van' },
      Voornamen: 'Anna',
      NaamGebruik: '1',
    },
    Contactgegevens: { Contact: [{ Soort: '02' }] },
    ...fields,
  };
}

/** A case file; nothing happened in it unless told. */
export function caseFile(fields: Partial<CaseFile> = {}): CaseFile {
  return {
    ...{ Gemeente: '0384', Aanbieder: '42420001', Bsn: '999900006', client: client() },
    ...{ assignments: [], requests: [], starts: [], stops: [], lines: [] },
    ...fields,
  };
}
