/** Taking in the answers to claims (JW325): what became of each line. */
import { areRejecting } from '../../level-3/shared/retour-codes.js';
import type { JW325 } from '../../standard/index.js';
import type { Taken } from '../received-message.js';
import type { ClaimState } from '../state/claim-state.js';
import { rejectLine } from '../state/lines.js';
import { messageName } from '../state/memory.js';
import { takeBackClaim } from '../state/taken-claims.js';
import type { Desk } from './desk.js';

/** Judges and takes in the answer to a claim. */
export function receiveClaimAnswer({ Header, DeclaratieAntwoord }: JW325, desk: Desk): Taken {
  if (DeclaratieAntwoord !== undefined && !desk.judge('JW325.DeclaratieAntwoord', DeclaratieAntwoord))
    return 'rejected';
  const answer: LinesAnswered = {
    rejectsAll: areRejecting(Header.RetourCodes) || areRejecting(DeclaratieAntwoord?.RetourCodes),
    rejected: new Set(),
    unsure: new Set(),
  };
  let isWhole = true;
  for (const client of DeclaratieAntwoord?.Clienten?.Client ?? []) {
    desk.turnTo(client.Bsn);
    const isClientRight = desk.judge('JW325.Client', client);
    if (!isClientRight) isWhole = false;
    for (const line of client.Prestaties.Prestatie) {
      const isRight = desk.judge('JW325.Prestatie', line) && isClientRight;
      if (!isRight) isWhole = false;
      const isRejected = areRejecting(line.RetourCodes) || areRejecting(client.RetourCodes);
      if (isRejected)
        (isRight ? answer.rejected : answer.unsure).add(line.ProductReferentie.ReferentieNummer);
    }
  }
  const { claim } = desk.scene;
  if (claim !== undefined) settle(claim, answer, desk);
  return isWhole ? 'whole' : 'part';
}

/** What an answer says of the lines of a claim. */
interface LinesAnswered {
  /** Whether the claim is rejected as a whole. */
  readonly rejectsAll: boolean;
  /** References of lines that are rejected. */
  readonly rejected: Set<string>;
  /** References of lines that are rejected by a class that is at fault itself: they stay open. */
  readonly unsure: Set<string>;
}

/**
 * Says of each line what became of it. A claim that is rejected as a whole counts as never sent: it may be sent again under
 * its name and number. A claim is answered once; afterwards its lines are not looked up by it any more.
 */
function settle(
  claim: ClaimState,
  { rejectsAll, rejected, unsure }: LinesAnswered,
  { scene, memory, Aanbieder }: Desk,
): void {
  const { exchange, provider } = scene;
  if (rejectsAll && claim.lines !== undefined) {
    takeBackClaim(claim, { exchange, provider });
    memory.messages.delete(messageName('JW323', Aanbieder, claim.Identificatie));
  }
  for (const [reference, { taken }] of claim.lines ?? []) {
    if (taken === undefined || unsure.has(reference)) continue;
    if (rejectsAll || rejected.has(reference)) rejectLine(taken.record, taken.state, provider);
    else taken.record.state = 'approved';
  }
  delete claim.lines;
}
