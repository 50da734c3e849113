/** Reading iJw claims (JW323) at level 1, beside a parse by saxes alone; each in a process of its own, for its memory. */
import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type JW323, readClients, readMessage, writeMessage } from '@jeugd/ijw';
import { SaxesParser } from 'saxes';
import { inSeconds, say } from './timing.js';

/** What one way of reading took. */
interface Taken {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Measures reading a claim of so many megabytes, by saxes alone, whole and client by client. */
export function benchClaims(megabytes: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'jeugd-'));
  const file = join(folder, 'claim.xml');
  writeFileSync(file, claimOf(megabytes * 1_000_000));
  const size = `${(statSync(file).size / 1_000_000).toFixed(0)} MB`;
  const bare = apart('saxes', file);
  for (const way of ['whole', 'clients'] as const) {
    const own = apart(way, file);
    const beside = `budget 2 × saxes alone, ${inSeconds(bare.seconds)} and ${bare.megabytes} MB: ${(own.seconds / bare.seconds).toFixed(1)} ×`;
    say(
      `${size}, ${way === 'whole' ? 'as one message' : 'client by client'}`,
      `${inSeconds(own.seconds)}, ${own.megabytes} MB`,
      beside,
    );
  }
  rmSync(folder, { recursive: true });
}

/** The best time of five in a process of its own, and the most memory that it had. */
function apart(way: string, file: string): Taken {
  const script = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, [...process.execArgv, script, way, file], {
    encoding: 'utf8',
  });
  const [seconds = 0, megabytes = 0] = output.split(' ').map(Number);
  return { seconds, megabytes };
}

async function measure(way: string, file: string): Promise<void> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 5; time += 1) {
    const began = performance.now();
    await read(way, file);
    best = Math.min(best, (performance.now() - began) / 1000);
  }
  console.log(best, Math.round(process.resourceUsage().maxRSS / 1000));
}

async function read(way: string, file: string): Promise<void> {
  if (way === 'saxes') bySaxes(readFileSync(file, 'utf8'));
  else if (way === 'whole') expectValid(readMessage(readFileSync(file)).isValid);
  else {
    for await (const part of readClients(createReadStream(file))) {
      if (part.part === 'end') expectValid(part.isValid);
    }
  }
}

/** What every reader must at least do: elements with their namespace and position, and text. */
function bySaxes(text: string): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let lines = 0;
  let length = 0;
  parser.on('opentag', () => {
    lines += parser.line + parser.column;
  });
  parser.on('text', (found) => {
    length += found.length;
  });
  parser.write(text).close();
  if (lines + length === 0) throw new Error('nothing was read');
}

function expectValid(isValid: boolean): void {
  if (!isValid) throw new Error('the claim should be valid');
}

/** An invented claim of at least so many characters. */
function claimOf(length: number): string {
  const period = { Begindatum: '2026-04-01', Einddatum: '2026-04-30' } as const;
  const performance = (number: number) => ({
    ProductReferentie: { ReferentieNummer: `P${number}` },
    ToewijzingNummer: 1000 + number,
    ProductCategorie: '45' as const,
    ProductCode: '45A04',
    ProductPeriode: period,
    GeleverdVolume: 4,
    Eenheid: '04' as const,
    ProductTarief: 2500,
    IngediendBedrag: { Bedrag: 10000, DebetCredit: 'D' as const },
  });
  const client = { Bsn: '999900006', Prestaties: { Prestatie: [1, 2, 3, 4].map(performance) } };
  const messageOf = (clients: number): JW323 => ({
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
      TotaalIngediendBedrag: { TotaalBedrag: 40_000 * clients, DebetCredit: 'D' },
      Clienten: { Client: Array.from({ length: clients }, () => client) },
    },
  });
  const one = writeMessage(messageOf(2)).length - writeMessage(messageOf(1)).length;
  return writeMessage(messageOf(Math.ceil(length / one)));
}

const [script = '', way, file] = process.argv.slice(1);
if (import.meta.url === pathToFileURL(script).href && way !== undefined && file !== undefined) {
  await measure(way, file);
}
