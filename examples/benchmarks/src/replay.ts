/** Replays so many messages about so many clients, in a process of its own: `replay.ts CLIENTS MESSAGES`. */
import { beginReplay, type JW301, type JW305, type JW307, type Message } from '@jeugd/ijw';
import { say, timed } from './timing.js';

/** The first BSN of the range for tests. Level 2, which would miss the eleven test, is not part of what is measured. */
const firstBsn = 999_900_006;

function header<Code extends string>(BerichtCode: Code, isFromProvider: boolean, number: number) {
  const [municipality, provider] = ['0384', '42420001'];
  return {
    BerichtCode,
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: isFromProvider ? provider : municipality,
    Ontvanger: isFromProvider ? municipality : provider,
    BerichtIdentificatie: { Identificatie: `M${number}`, Dagtekening: '2026-03-02' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
  } as const;
}

function person(client: number) {
  return {
    Bsn: String(firstBsn + client),
    Geboortedatum: { Datum: '2012-03-04' },
    Geslacht: '1',
    Naam: { Geslachtsnaam: { Achternaam: 'Testman' }, Voornamen: 'Jan', NaamGebruik: '1' },
  } as const;
}

const product = { Categorie: '45', Code: '45A04' } as const;

function assignment(client: number, number: number): JW301 {
  const assigned = {
    ToewijzingNummer: client,
    Product: product,
    Toewijzingsdatum: '2026-01-01',
    Toewijzingstijd: '10:00:00',
    Ingangsdatum: '2026-01-01',
    Einddatum: '2026-12-31',
    Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
  } as const;
  return {
    Header: header('436', false, number),
    Client: {
      ...person(client),
      Contactgegevens: { Contact: [{ Soort: '03', Adres: { Postcode: '1234AB', LandCode: 'NL' } }] },
      ToegewezenProducten: { ToegewezenProduct: [assigned] },
    },
  };
}

function delivery(client: number) {
  return {
    ToewijzingNummer: client,
    Product: product,
    ToewijzingIngangsdatum: '2026-01-01',
    Begindatum: '2026-01-10',
    StatusAanlevering: '1',
  } as const;
}

function start(client: number, number: number): JW305 {
  const StartProducten = { StartProduct: [delivery(client)] };
  return { Header: header('438', true, number), Client: { ...person(client), StartProducten } };
}

function stop(client: number, number: number): JW307 {
  const ended = { ...delivery(client), RedenBeeindiging: '31', Einddatum: '2026-02-20' } as const;
  const StopProducten = { StopProduct: [ended] };
  return { Header: header('440', true, number), Client: { ...person(client), StopProducten } };
}

/** Assignment, start and stop of each client; then each assignment again, as every message repeats what is current. */
function* exchange(clients: number, messages: number): Generator<Message> {
  for (let number = 0; number < messages; number += 1) {
    const client = number % clients;
    const round = Math.floor(number / clients);
    if (round === 1) yield start(client, number);
    else if (round === 2) yield stop(client, number);
    else yield assignment(client, number);
  }
}

function benchReplay(clients: number, messages: number): void {
  const before = heap();
  const replaying = beginReplay();
  let rejected = 0;
  const { seconds } = timed(() => {
    for (const message of exchange(clients, messages)) {
      if (replaying.receive({ message, isRejected: false }).taken !== 'whole') rejected += 1;
    }
  });
  const used = heap() - before;
  const { caseFiles } = replaying.end();
  const what = `${messages.toLocaleString('en')} messages, ${clients.toLocaleString('en')} clients`;
  const speed = `${Math.round(messages / seconds).toLocaleString('en')} messages/s`;
  const memory = `${Math.round(used / 1e6)} MB: ${Math.round(used / clients).toLocaleString('en')} bytes a client`;
  say(what, speed, `${memory}; ${caseFiles.length.toLocaleString('en')} case files, ${rejected} rejected`);
}

/** Bytes in use, after what is garbage is gone; buffers too. */
function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const [clients = 1_000, messages = 3_000] = process.argv.slice(2).map(Number);
benchReplay(clients, messages);
