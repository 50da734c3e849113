/**
 * Taking in claims (JW323), whole or client by client.
 *
 * A fault rejects only the class it is in: a line, a client with its lines, or all (IV088). Credits of a client come
 * before its debits, so that a line that is credited can be claimed anew in the same message (OP366).
 */
import type { PlainDate } from '@jeugd/core';
import type { JW323 } from '../../standard/index.js';
import type { Client, Prestatie } from '../../standard/messages/jw323.js';
import type { Taken } from '../received-message.js';
import type { LineRecord } from '../state/case-state.js';
import type { SentLine } from '../state/claim-state.js';
import { addLine } from '../state/lines.js';
import { ownCopy, ownText } from '../state/own-copy.js';
import { takeClaim } from '../state/taken-claims.js';
import type { Desk } from './desk.js';

/** A claim but for its clients. */
export type ClaimEnvelope = Pick<JW323, 'Header'> & {
  readonly Declaratie: Omit<JW323['Declaratie'], 'Clienten'>;
};

/** A claim that is being taken in. */
export interface ClaimReceipt {
  /** Judges the next client and takes in the lines that are right. */
  client(client: Client): void;
  /** Says what became of the claim. */
  end(): Taken;
}

/** Judges and takes in a claim. */
export function receiveClaim(message: JW323, desk: Desk, isRejected: boolean): Taken {
  const receipt = beginClaim(message, desk, isRejected);
  for (const client of message.Declaratie.Clienten.Client) receipt.client(client);
  return receipt.end();
}

/**
 * Judges what stands before the clients. A claim that is rejected is remembered too, with its lines: the answer refers to
 * them.
 */
export function beginClaim(
  { Header, Declaratie }: ClaimEnvelope,
  desk: Desk,
  isRejected: boolean,
): ClaimReceipt {
  const { exchange } = desk.scene;
  const holds =
    !isRejected && desk.judge('JW323.Header', Header) && desk.judge('JW323.Declaratie', Declaratie);
  const DeclaratieNummer = ownText(Declaratie.DeclaratieNummer);
  const lastDay = Declaratie.DeclaratiePeriode.Einddatum;
  const lines = new Map<string, SentLine>();
  let isWhole = holds;
  let clients = 0;

  return {
    client(client) {
      clients += 1;
      const path = `/Bericht/Declaratie/Clienten/Client[${clients}]`;
      if (!holds) rememberLines(client, lines);
      else if (!receiveClient(client, { path, DeclaratieNummer, lastDay, lines }, desk)) isWhole = false;
    },
    end() {
      const Identificatie = ownText(desk.Identificatie);
      const month = Declaratie.DeclaratiePeriode.Begindatum;
      if (!exchange.claims.has(Identificatie) || holds)
        exchange.claims.set(Identificatie, {
          Identificatie,
          Dagtekening: desk.Dagtekening,
          DeclaratieNummer,
          ...ownCopy(Header.XsdVersie),
          ...(holds && { month }),
          lines,
        });
      exchange.claimNumbers.add(DeclaratieNummer);
      if (!holds) return isRejected ? 'rejected-before' : 'rejected';
      takeClaim({ DeclaratieNummer }, month, desk.scene);
      return isWhole ? 'whole' : 'part';
    },
  };
}

/** What a client needs to know of the claim that it is in. */
interface ClaimAround {
  /** Path of the client. */
  readonly path: string;
  readonly DeclaratieNummer: string;
  /** Last day of the month that is claimed. */
  readonly lastDay: PlainDate;
  /** Takes the lines, for the answer to the claim. */
  readonly lines: Map<string, SentLine>;
}

/** Judges a client and takes in the lines that are right: true when all are. */
function receiveClient(client: Client, claim: ClaimAround, desk: Desk): boolean {
  desk.turnTo(client.Bsn);
  const isClientRight = desk.judge('JW323.Client', client);
  let isWhole = isClientRight;
  for (const { line, path } of creditsFirst(client, claim.path)) {
    const copy = ownCopy(line);
    const { ReferentieNummer } = copy.ProductReferentie;
    // TR319 is found and reported inside the message; it rejects the line.
    const isInTime = line.ProductPeriode.Einddatum <= claim.lastDay;
    if (!desk.judge('JW323.Prestatie', line) || !isClientRight || !isInTime) {
      isWhole = false;
      if (!claim.lines.has(ReferentieNummer)) claim.lines.set(ReferentieNummer, { line: copy });
      continue;
    }
    const state = desk.openCase();
    const { DeclaratieNummer } = claim;
    const record: LineRecord = { line: copy, DeclaratieNummer, state: 'open', told: desk.told(path) };
    addLine(record, state, desk.scene.provider);
    claim.lines.set(ReferentieNummer, { line: copy, taken: { record, state } });
  }
  return isWhole;
}

function creditsFirst(
  { Prestaties }: Client,
  client: string,
): readonly { readonly line: Prestatie; readonly path: string }[] {
  const lines = Prestaties.Prestatie.map((line, at) => ({
    line,
    path: `${client}/Prestaties/Prestatie[${at + 1}]`,
  }));
  const isCredit = ({ line }: { line: Prestatie }): boolean => line.IngediendBedrag.DebetCredit === 'C';
  return [...lines.filter(isCredit), ...lines.filter((each) => !isCredit(each))];
}

/** Of a claim that is rejected as a whole. */
function rememberLines({ Prestaties }: Client, lines: Map<string, SentLine>): void {
  for (const line of Prestaties.Prestatie) {
    const copy = ownCopy(line);
    lines.set(copy.ProductReferentie.ReferentieNummer, { line: copy });
  }
}
