/** Claims of the case, and the answers to them. */
import type { PlainDate } from '@jeugd/core';
import { rightJW323, rightJW325 } from '../../../level-2/testing/right-messages.js';
import type { JW323, JW325 } from '../../../standard/index.js';
import type { Prestatie } from '../../../standard/messages/jw323.js';
import type { Prestatie as AnsweredLine } from '../../../standard/messages/jw325.js';
import { type About, bsn, fromProvider, identification, nextName, type Some, withSome } from './about.js';

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
