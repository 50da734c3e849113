/** An invented claim (JW323) of any size, right at levels 1 and 2. */
import { type JW323, writeMessage } from '@jeugd/ijw';

const period = { Begindatum: '2026-04-01', Einddatum: '2026-04-30' } as const;
const linesPerClient = 4;

/** The text of a claim of about so many characters; at most 9,091 clients, as the test range has no more numbers. */
export function inventedClaim(length: number): string {
  const one = writeMessage(claimOf(2)).length - writeMessage(claimOf(1)).length;
  return writeMessage(claimOf(Math.ceil(length / one)));
}

function claimOf(clients: number): JW323 {
  const numbers = testNumbers();
  return {
    Header: {
      BerichtCode: '490',
      BerichtVersie: 3,
      BerichtSubversie: 2,
      Afzender: '42420001',
      Ontvanger: '0384',
      BerichtIdentificatie: { Identificatie: 'BENCH', Dagtekening: '2026-05-04' },
      XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
    },
    Declaratie: {
      DeclaratieNummer: 'D1',
      DeclaratiePeriode: period,
      DeclaratieDagtekening: '2026-05-04',
      TotaalIngediendBedrag: { TotaalBedrag: 10_000 * linesPerClient * clients, DebetCredit: 'D' },
      Clienten: {
        Client: Array.from({ length: clients }, (_, client) => ({
          Bsn: numbers[client % numbers.length] ?? '',
          Prestaties: {
            Prestatie: Array.from({ length: linesPerClient }, (_, line) => performance(client, line)),
          },
        })),
      },
    },
  };
}

function performance(client: number, line: number) {
  const number = linesPerClient * client + line;
  return {
    ProductReferentie: { ReferentieNummer: `P${number}` },
    ToewijzingNummer: 1000 + number,
    ProductCategorie: '45',
    ProductCode: '45A04',
    ProductPeriode: period,
    GeleverdVolume: 4,
    Eenheid: '04',
    ProductTarief: 2500,
    IngediendBedrag: { Bedrag: 10_000, DebetCredit: 'D' },
  } as const;
}

/** The citizen service numbers of the official test range that pass the eleven test. */
function testNumbers(): readonly string[] {
  const found: string[] = [];
  for (let number = 999_900_006; number <= 999_999_990; number += 1) {
    const digits = [...String(number)].map(Number);
    const sum = digits.reduce((total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place), 0);
    if (sum % 11 === 0) found.push(String(number));
  }
  return found;
}
