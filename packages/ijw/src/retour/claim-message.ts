/**
 * The answer to a claim, as IV087 and IV088 of the standard describe it: totals, and only what is rejected.
 */
import { signed } from '../level-2/shared/amount.js';
import type { EnvelopePart } from '../reader/claim-part.js';
import type { CDT_TotaalBedragMetDC } from '../standard/complex-types/claim.js';
import type { LDT_RetourCode } from '../standard/data-types/retour-code.js';
import type * as jw323 from '../standard/messages/jw323.js';
import type * as jw325 from '../standard/messages/jw325.js';
import { type ClaimFaults, checkClients, claimCodes, headerCodes } from './claim-faults.js';
import type { RejectedClient } from './rejected-client.js';
import type { RetourMade } from './result.js';
import { fullyGranted, noRemark, retourCodes, technicallyRejected } from './retour-code.js';
import type { CheckedOptions } from './retour-options.js';

/** A claim that was read to its end. */
export interface ReadClaim {
  /** What stands before the clients. */
  readonly envelope: NonNullable<EnvelopePart<'JW323'>['envelope']>;
  /** What is wrong with it; absent when it failed level 2. */
  readonly faults: ClaimFaults | undefined;
  /** The clients of whom something is rejected. */
  readonly clients: readonly RejectedClient[];
  /** How many clients and lines it has. */
  readonly clientsSeen: number;
  readonly linesSeen: number;
}

/** The message that answers a claim. */
export function claimMessage(claim: ReadClaim, options: CheckedOptions): RetourMade<'JW325'> {
  const { envelope, faults, clients, clientsSeen } = claim;
  const { Header: sent, Declaratie } = envelope;
  const headerOnly = (codes: readonly LDT_RetourCode[]): RetourMade<'JW325'> => ({
    kind: 'JW325',
    message: { Header: headerOf(sent, codes, options) },
    verdict: 'rejected',
  });
  if (faults === undefined) return headerOnly([technicallyRejected]);
  const codesOfHeader = headerCodes(faults, sent);
  const codesOfClaim = claimCodes(faults, Declaratie);
  checkClients(faults, clientsSeen);
  if (codesOfHeader.length > 0) return headerOnly(codesOfHeader);

  const Header = headerOf(sent, [noRemark], options);
  if (codesOfClaim.length > 0) {
    const message = { Header, DeclaratieAntwoord: answerOf(Declaratie, 0, codesOfClaim) };
    return { kind: 'JW325', message, verdict: 'rejected' };
  }
  const rejected = clients.reduce((sum, { cents }) => sum + cents, 0);
  const granted = signed(Declaratie.TotaalIngediendBedrag) - rejected;
  const answer = answerOf(Declaratie, granted, [clients.length === 0 ? fullyGranted : noRemark]);
  const returned = clients.map(({ client }) => client);
  const DeclaratieAntwoord = clients.length === 0 ? answer : { ...answer, Clienten: { Client: returned } };
  return { kind: 'JW325', message: { Header, DeclaratieAntwoord }, verdict: verdictOf(claim) };
}

/** An answer is a message of its own: the receiver of the claim sends it, and names the claim in it. */
function headerOf(
  { BerichtVersie, BerichtSubversie, Afzender, Ontvanger, BerichtIdentificatie, XsdVersie }: jw323.Header,
  codes: readonly LDT_RetourCode[],
  { identification, signedOn, xsdVersion, xsltVersion }: CheckedOptions,
): jw325.Header {
  return {
    BerichtCode: '491',
    BerichtVersie,
    BerichtSubversie,
    Afzender: Ontvanger,
    Ontvanger: Afzender,
    BerichtIdentificatie: { Identificatie: identification, Dagtekening: signedOn },
    XsdVersie: xsdVersion,
    DeclaratieIdentificatie: BerichtIdentificatie,
    ...(xsltVersion !== undefined && { XsltVersie: xsltVersion }),
    XsdVersieDeclaratie: XsdVersie,
    RetourCodes: retourCodes(...codes),
  };
}

function answerOf(
  { DeclaratieNummer, TotaalIngediendBedrag }: ReadClaim['envelope']['Declaratie'],
  granted: number,
  codes: readonly LDT_RetourCode[],
): jw325.DeclaratieAntwoord {
  const TotaalToegekendBedrag = totalOf(granted);
  return {
    DeclaratieNummer,
    TotaalIngediendBedrag,
    TotaalToegekendBedrag,
    RetourCodes: retourCodes(...codes),
  };
}

/** Nothing is a debit (CS325). */
function totalOf(cents: number): CDT_TotaalBedragMetDC {
  return { TotaalBedrag: Math.abs(cents), DebetCredit: cents < 0 ? 'C' : 'D' };
}

function verdictOf({ clients, linesSeen }: ReadClaim): RetourMade<'JW325'>['verdict'] {
  const rejected = clients.reduce((sum, { client }) => sum + client.Prestaties.Prestatie.length, 0);
  if (rejected === 0) return 'accepted';
  return rejected === linesSeen ? 'rejected' : 'partly-rejected';
}
