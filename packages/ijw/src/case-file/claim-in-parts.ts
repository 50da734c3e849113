/** A claim that is taken client by client. */
import type { ClaimPart } from '../reader/claim-part.js';
import { beginClaim, type ClaimReceipt } from './receive/claims.js';
import { type Desk, type DeskOptions, deskOf } from './receive/desk.js';
import { remember } from './receive/receive.js';
import type { MessageVerdict } from './received-message.js';

/**
 * A claim that is taken client by client.
 *
 * @dutch declaratie afspelen tijdens het lezen
 */
export interface ReplayingClaim {
  /** Takes the next part that {@link readClients} gives; gives the verdict at the end. */
  take(part: ClaimPart): MessageVerdict | undefined;
}

/** Which claim it is, whether level 2 rejects it, and whom to tell when it lacks an earlier message. */
interface ClaimAtHand {
  readonly number: number;
  readonly isRejected: boolean;
  readonly onLack: () => void;
}

/** A claim of which nothing was taken yet. */
export function claimInParts(
  options: Omit<DeskOptions, 'locate'>,
  { number, isRejected, onLack }: ClaimAtHand,
): ReplayingClaim {
  const { file } = options;
  const origin = { number, ...(file !== undefined && { file }) };
  let open: { readonly desk: Desk; readonly receipt: ClaimReceipt } | undefined;
  return {
    take(part) {
      if (part.part === 'envelope' && part.kind === 'JW323' && part.envelope !== undefined) {
        const desk = deskOf(part.envelope, part.kind, { ...options, locate: part.locate });
        open = { desk, receipt: beginClaim(part.envelope, desk, isRejected) };
      } else if (part.part === 'client' && part.kind === 'JW323' && part.client !== undefined) {
        open?.desk.locateBy(part.locate);
        open?.receipt.client(part.client);
      }
      if (part.part !== 'end') return undefined;
      const taken = open?.receipt.end() ?? 'rejected-before';
      if (open !== undefined && (taken === 'whole' || taken === 'part')) remember(open.desk);
      if (open?.desk.lacksEarlier()) onLack();
      const { kind } = part;
      return { ...origin, ...(kind !== undefined && { kind }), taken, findings: open?.desk.findings ?? [] };
    },
  };
}
