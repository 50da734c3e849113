/**
 * Messages of one invented case, made from the base messages with a few elements changed.
 *
 * Assignment 1001 runs through 2026: two hours a week of 45A04. Each builder has the dates that fit that story, so that a
 * chain says only what it is about.
 */
import type { PlainDate } from '@jeugd/core';
import {
  rightJW301,
  rightJW305,
  rightJW307,
  rightJW315,
  rightJW317,
  rightJW319,
  rightJW323,
  rightJW325,
} from '../../level-2/testing/right-messages.js';
import type { JW301, JW305, JW307, JW315, JW317, JW319, JW323, JW325 } from '../../standard/index.js';
import type { ToegewezenProduct } from '../../standard/messages/jw301.js';
import type { StartProduct } from '../../standard/messages/jw305.js';
import type { StopProduct } from '../../standard/messages/jw307.js';
import type { AangevraagdProduct } from '../../standard/messages/jw315.js';
import type { NieuwProduct, TeWijzigenProduct, Verzoek } from '../../standard/messages/jw317.js';
import type { Antwoord } from '../../standard/messages/jw319.js';
import type { Prestatie } from '../../standard/messages/jw323.js';
import type { Prestatie as AnsweredLine } from '../../standard/messages/jw325.js';

/** Of a message: its name, its day and whom it is about, as far as they differ from the story. */
export interface About {
  readonly id?: string;
  readonly on?: PlainDate;
  readonly Bsn?: string;
  readonly Gemeente?: string;
  readonly Aanbieder?: string;
}

export const bsn = '999900006';
export const otherBsn = '999900018';

let names = 0;

/** A name that no other message has. */
function nextName(): string {
  names += 1;
  return `M${names}`;
}

function identification(
  { id, on }: About,
  day: PlainDate,
): { Identificatie: string; Dagtekening: PlainDate } {
  return { Identificatie: id ?? nextName(), Dagtekening: on ?? day };
}

function fromMunicipality({ Gemeente = '0384', Aanbieder = '42420001' }: About) {
  return { Afzender: Gemeente, Ontvanger: Aanbieder };
}

function fromProvider({ Gemeente = '0384', Aanbieder = '42420001' }: About) {
  return { Afzender: Aanbieder, Ontvanger: Gemeente };
}

type Some<Type> = { readonly [Key in keyof Type]?: Type[Key] | undefined };

/** An object with some elements changed; `undefined` takes one away. */
function withSome<Type extends object>(whole: Type, some: Some<Type>): Type {
  const entries = Object.entries({ ...whole, ...some }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Type;
}

const assignment: ToegewezenProduct = {
  ToewijzingNummer: 1001,
  Product: { Categorie: '45', Code: '45A04' },
  Toewijzingsdatum: '2026-01-01',
  Toewijzingstijd: '10:00:00',
  Ingangsdatum: '2026-01-01',
  Einddatum: '2026-12-31',
  Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
};

/** JW301, signed on 5 January. */
export function assigned(products: readonly Some<ToegewezenProduct>[] = [{}], about: About = {}): JW301 {
  return {
    Header: {
      ...rightJW301.Header,
      ...fromMunicipality(about),
      BerichtIdentificatie: identification(about, '2026-01-05'),
    },
    Client: {
      ...rightJW301.Client,
      Bsn: about.Bsn ?? bsn,
      ToegewezenProducten: { ToegewezenProduct: products.map((each) => withSome(assignment, each)) },
    },
  };
}

const start: StartProduct = {
  ToewijzingNummer: 1001,
  Product: { Categorie: '45', Code: '45A04' },
  ToewijzingIngangsdatum: '2026-01-01',
  Begindatum: '2026-01-10',
  StatusAanlevering: '1',
};

/** JW305, signed on 12 January; care began on the 10th. */
export function started(starts: readonly Some<StartProduct>[] = [{}], about: About = {}): JW305 {
  return {
    Header: {
      ...rightJW305.Header,
      ...fromProvider(about),
      BerichtIdentificatie: identification(about, '2026-01-12'),
    },
    Client: {
      ...rightJW305.Client,
      Bsn: about.Bsn ?? bsn,
      StartProducten: { StartProduct: starts.map((each) => withSome(start, each)) },
    },
  };
}

const stop: StopProduct = { ...start, RedenBeeindiging: '31', Einddatum: '2026-02-20' };

/** JW307, signed on 23 February; care ended on the 20th, as planned. */
export function stopped(stops: readonly Some<StopProduct>[] = [{}], about: About = {}): JW307 {
  return {
    Header: {
      ...rightJW307.Header,
      ...fromProvider(about),
      BerichtIdentificatie: identification(about, '2026-02-23'),
    },
    Client: {
      ...rightJW307.Client,
      Bsn: about.Bsn ?? bsn,
      StopProducten: { StopProduct: stops.map((each) => withSome(stop, each)) },
    },
  };
}

const requestedProduct: AangevraagdProduct = {
  ReferentieAanbieder: 'REF-1',
  Product: { Categorie: '45', Code: '45A04' },
  ToewijzingIngangsdatum: '2026-01-01',
  ToewijzingEinddatum: '2026-12-31',
  Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
  Verwijzer: { Type: '02', Naam: 'Huisarts Test' },
};

/** JW315, signed on 2 January: the care that assignment 1001 gives. */
export function requested(products: readonly Some<AangevraagdProduct>[] = [{}], about: About = {}): JW315 {
  return {
    Header: {
      ...rightJW315.Header,
      ...fromProvider(about),
      BerichtIdentificatie: identification(about, '2026-01-02'),
    },
    Client: {
      ...rightJW315.Client,
      Bsn: about.Bsn ?? bsn,
      AangevraagdeProducten: { AangevraagdProduct: products.map((each) => withSome(requestedProduct, each)) },
    },
  };
}

/** What a request for change asks. */
export interface Change {
  readonly reference?: string;
  readonly unchanged?: readonly number[];
  readonly changed?: readonly Some<TeWijzigenProduct>[];
  readonly added?: readonly Some<NieuwProduct>[];
}

/** JW317, signed on 2 March; what changes, changes on 1 April. */
export function changeRequested(
  { reference = 'VOW-1', unchanged = [], changed = [], added = [] }: Change,
  about: About = {},
): JW317 {
  const Omvang = { Volume: 3, Eenheid: '04', Frequentie: '2' } as const;
  const wanted = { GewensteIngangsdatum: '2026-04-01', Einddatum: '2026-12-31', Omvang } as const;
  const change: Verzoek = {
    ReferentieAanbieder: reference,
    RedenVerzoek: '1',
    ...(unchanged.length > 0 && {
      OngewijzigdeProducten: {
        OngewijzigdProduct: unchanged.map((ToewijzingNummer) => ({ ToewijzingNummer })),
      },
    }),
    ...(changed.length > 0 && {
      TeWijzigenProducten: {
        TeWijzigenProduct: changed.map((each) =>
          withSome<TeWijzigenProduct>({ ToewijzingNummer: 1001, ...wanted }, each),
        ),
      },
    }),
    ...(added.length > 0 && {
      NieuweProducten: {
        NieuwProduct: added.map((each) =>
          withSome<NieuwProduct>({ Product: { Categorie: '45', Code: '45A05' }, ...wanted }, each),
        ),
      },
    }),
  };
  return {
    Header: {
      ...rightJW317.Header,
      ...fromProvider(about),
      BerichtIdentificatie: identification(about, '2026-03-02'),
    },
    Client: { Bsn: about.Bsn ?? bsn, Verzoek: change },
  };
}

/** JW319, signed on 4 January: request REF-1 is under investigation. */
export function answered(answer: Some<Antwoord> = {}, about: About = {}): JW319 {
  return {
    Header: {
      ...rightJW319.Header,
      ...fromMunicipality(about),
      BerichtIdentificatie: identification(about, '2026-01-04'),
    },
    Antwoord: withSome<Antwoord>({ ReferentieAanbieder: 'REF-1', VerzoekAntwoord: '2' }, answer),
  };
}

/** A rejection, as an answer. */
export const rejection = { VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '1' } as const;

/** Of a claim: its month and number, as far as they differ. */
export interface ClaimAbout extends About {
  readonly number?: string;
  readonly month?: '2026-01' | '2026-02' | '2026-03' | '2026-04';
}

const lastDays = { '2026-01': '31', '2026-02': '28', '2026-03': '31', '2026-04': '30' } as const;

/** A calendar month as a period. */
export function monthOf(month: NonNullable<ClaimAbout['month']>): {
  readonly Begindatum: PlainDate;
  readonly Einddatum: PlainDate;
} {
  return { Begindatum: `${month}-01`, Einddatum: `${month}-${lastDays[month]}` };
}

/** A line: four hours in January, 25 euro an hour. */
const line: Prestatie = {
  ProductReferentie: { ReferentieNummer: 'P1' },
  ToewijzingNummer: 1001,
  ProductCategorie: '45',
  ProductCode: '45A04',
  ProductPeriode: { Begindatum: '2026-01-01', Einddatum: '2026-01-31' },
  GeleverdVolume: 4,
  Eenheid: '04',
  ProductTarief: 2500,
  IngediendBedrag: { Bedrag: 10000, DebetCredit: 'D' },
};

/** The elements that make a line a credit of line P1. */
export const credit = {
  ProductReferentie: { ReferentieNummer: 'C1', VorigReferentieNummer: 'P1' },
  IngediendBedrag: { Bedrag: 10000, DebetCredit: 'C' },
} as const;

/** JW323 over January, signed on 5 May; its total is the sum of its lines. */
export function claimed(lines: readonly Some<Prestatie>[] = [{}], about: ClaimAbout = {}): JW323 {
  const { number = nextName(), month = '2026-01' } = about;
  const all = lines.map((each) => withSome(line, each));
  return {
    Header: {
      ...rightJW323.Header,
      ...fromProvider(about),
      BerichtIdentificatie: identification(about, '2026-05-05'),
    },
    Declaratie: {
      DeclaratieNummer: number,
      DeclaratiePeriode: monthOf(month),
      DeclaratieDagtekening: '2026-05-05',
      TotaalIngediendBedrag: totalOf(all),
      Clienten: { Client: [{ Bsn: about.Bsn ?? bsn, Prestaties: { Prestatie: all } }] },
    },
  };
}

/** JW325, signed on 8 May: the answer to a claim, with the lines that it rejects. */
export function claimAnswered(
  { Header, Declaratie }: JW323,
  rejected: readonly Some<AnsweredLine>[] = [],
  about: About = {},
): JW325 {
  const lines = rejected.map((each) =>
    withSome<AnsweredLine>({ ...line, RetourCodes: { RetourCode: ['9321'] } }, each),
  );
  const code = lines.length > 0 ? '0200' : '8001';
  const { TotaalBedrag, DebetCredit } = Declaratie.TotaalIngediendBedrag;
  const granted = [{ IngediendBedrag: { Bedrag: TotaalBedrag, DebetCredit } }, ...lines.map(reversed)];
  const [client] = Declaratie.Clienten.Client;
  return {
    Header: {
      ...rightJW325.Header,
      Afzender: Header.Ontvanger,
      Ontvanger: Header.Afzender,
      BerichtIdentificatie: identification(about, '2026-05-08'),
      DeclaratieIdentificatie: Header.BerichtIdentificatie,
      XsdVersieDeclaratie: Header.XsdVersie,
    },
    DeclaratieAntwoord: {
      DeclaratieNummer: Declaratie.DeclaratieNummer,
      TotaalIngediendBedrag: Declaratie.TotaalIngediendBedrag,
      TotaalToegekendBedrag: totalOf(granted),
      ...(lines.length > 0 && {
        Clienten: {
          Client: [
            {
              Bsn: about.Bsn ?? client?.Bsn ?? bsn,
              Prestaties: { Prestatie: lines },
              RetourCodes: { RetourCode: ['0200'] },
            },
          ],
        },
      }),
      RetourCodes: { RetourCode: [code] },
    },
  };
}

function reversed({
  IngediendBedrag: { Bedrag, DebetCredit },
}: Pick<Prestatie, 'IngediendBedrag'>): Pick<Prestatie, 'IngediendBedrag'> {
  return { IngediendBedrag: { Bedrag, DebetCredit: DebetCredit === 'C' ? 'D' : 'C' } };
}

function totalOf(lines: readonly Pick<Prestatie, 'IngediendBedrag'>[]): {
  readonly TotaalBedrag: number;
  readonly DebetCredit: 'C' | 'D';
} {
  const sum = lines.reduce(
    (total, { IngediendBedrag }) =>
      total + (IngediendBedrag.DebetCredit === 'C' ? -1 : 1) * IngediendBedrag.Bedrag,
    0,
  );
  return { TotaalBedrag: Math.abs(sum), DebetCredit: sum < 0 ? 'C' : 'D' };
}
