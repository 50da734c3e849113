/**
 * What is wrong with a claim, taken apart: a fault in the header or the claim itself rejects all of it, a fault in a client
 * only that client, a fault in a line only that line.
 */
import type { LDT_RetourCode } from '../standard/data-types/retour-code.js';
import * as jw323 from '../standard/messages/jw323.js';
import * as jw325 from '../standard/messages/jw325.js';
import { codesOf } from './copied.js';
import { type Faults, faultsAt, noSuchPlace } from './faults.js';

/** The faults of a claim. */
export interface ClaimFaults {
  /** Those of the message as a whole and of its header. */
  readonly header: Faults | undefined;
  /** Those at the element `Bericht`. */
  readonly message: ReadonlySet<LDT_RetourCode>;
  /** Those of the claim itself. */
  readonly claim: Faults | undefined;
  /** Those of its clients, by `Client[2]`. */
  readonly clients: Faults | undefined;
}

/** Takes the faults of a claim apart. */
export function claimFaultsOf(faults: Faults): ClaimFaults {
  for (const [step, { foundBy }] of faults.inside) {
    if (step !== 'Header' && step !== 'Declaratie') noSuchPlace(foundBy);
  }
  const claim = faultsAt(faults, 'Declaratie');
  const clients = faultsAt(claim, 'Clienten');
  return { header: faultsAt(faults, 'Header'), message: faults.codes, claim: withoutClients(claim), clients };
}

/** The codes of the message and its header. */
export function headerCodes(
  { message, header }: ClaimFaults,
  original: jw323.Header,
): readonly LDT_RetourCode[] {
  const own = codesOf({ from: jw323.Header, to: jw325.Header, original, faults: header });
  return [...message, ...own];
}

/** The codes of the claim itself. */
export function claimCodes({ claim, clients }: ClaimFaults, original: object): readonly LDT_RetourCode[] {
  const own = codesOf({ from: jw323.Declaratie, to: jw325.DeclaratieAntwoord, original, faults: claim });
  return [...own, ...(clients?.codes ?? [])];
}

/** Throws when there is a fault in a client that the claim does not have. */
export function checkClients({ clients }: ClaimFaults, clientsSeen: number): void {
  for (const [step, { foundBy }] of clients?.inside ?? []) {
    const [, number = step === 'Client' ? '1' : '0'] = /^Client\[(\d+)\]$/.exec(step) ?? [];
    if (Number(number) < 1 || Number(number) > clientsSeen) noSuchPlace(foundBy);
  }
}

function withoutClients(claim: Faults | undefined): Faults | undefined {
  if (claim === undefined) return undefined;
  return { ...claim, inside: new Map([...claim.inside].filter(([step]) => step !== 'Clienten')) };
}
