/**
 * Answering a claim as it is read.
 */
import type { Finding } from '@jeugd/core';
import type { ClaimPart, ClientPart, EndPart, EnvelopePart } from '../reader/claim-part.js';
import { claimFaultsOf } from './claim-faults.js';
import { claimMessage } from './claim-message.js';
import { faultsAt } from './faults.js';
import { judgementOf, type NoRetourReason } from './judgement.js';
import { type RejectedClient, rejectedClient } from './rejected-client.js';
import type { NoRetour, RetourMade } from './result.js';
import { checkedOptions, type RetourOptions } from './retour-options.js';

/**
 * Makes the answer to a claim that comes in parts. Only what is rejected is kept in memory.
 *
 * @dutch declaratie-antwoord tijdens het lezen
 */
export interface ClaimAnswer {
  /** Takes the next part that {@link readClients} gives of a JW323; it may be forgotten afterwards. */
  take(part: ClaimPart): void;
  /** The answer once all parts were taken, or why there is none. */
  retour(): RetourMade<'JW325'> | NoRetour;
}

/**
 * The answer (JW325) to a claim that is too large to hold: read it once to judge it, and once more to answer it. For a
 * claim in memory there is {@link retour}, which gives the same.
 *
 * The totals come before the lines and depend on all of them, so what is rejected is held until the end.
 *
 * @dutch declaratie-antwoord opstellen
 * @param findings all that was found about the claim; judge with `keep: Infinity`, as a line whose finding was not kept
 * would be granted
 * @throws {JeugdError} `ijw/invalid-retour-option` when a message cannot say what the options say
 * @throws {JeugdError} `ijw/finding-without-place` or `ijw/finding-without-retour-code` for a finding that is no fault of
 * this claim, or has no code to send back
 * @example
 * const answer = claimAnswer([], { identification: 'A1', signedOn: '2026-07-06' });
 * for await (const part of readClients('<a/>')) answer.take(part);
 * answer.retour(); // { none: 'level-1' }
 */
export function claimAnswer(findings: readonly Finding[], options: RetourOptions): ClaimAnswer {
  const checked = checkedOptions(options);
  const judgement = judgementOf(findings);
  const faults =
    judgement.none === undefined && !judgement.isTechnical ? claimFaultsOf(judgement.faults) : undefined;
  const clients: RejectedClient[] = [];
  let envelope: EnvelopePart<'JW323'>['envelope'];
  let end: EndPart | undefined;
  let linesSeen = 0;
  let clientsSeen = 0;

  const takeClient = ({ client, number }: ClientPart<'JW323'>): void => {
    clientsSeen = number;
    if (client === undefined) return;
    linesSeen += client.Prestaties.Prestatie.length;
    const inside = faultsAt(faults?.clients, 'Client', number);
    if (inside !== undefined) clients.push(rejectedClient(client, inside));
  };

  return {
    take(part) {
      if (part.part === 'end') end = part;
      else if (part.kind !== 'JW323') return;
      else if (part.part === 'client') takeClient(part);
      else envelope = part.envelope;
    },
    retour() {
      const none = judgement.none ?? reasonFor(end);
      if (none !== undefined) return { none };
      if (envelope === undefined) return { none: 'not-readable' };
      return claimMessage({ envelope, faults, clients, clientsSeen, linesSeen }, checked);
    },
  };
}

/** Why a file gets no answer, whatever the rules said. */
function reasonFor(end: EndPart | undefined): NoRetourReason | undefined {
  if (end?.isValid === false) return 'level-1';
  if (end?.kind === 'JW325') return 'is-answer';
  return end?.kind === 'JW323' ? undefined : 'not-readable';
}
