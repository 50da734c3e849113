/** Decisions and requests by kind: the kinds are open lists, so a word is asked for here, where a mistyped one does not compile. */
import type { CourtRequest } from '../../../decisions/court-request.js';
import type { Decision } from '../../../decisions/decision.js';
import type { decisionKinds, requestKinds } from '../../../decisions/words.js';
import type { RegisterIndex } from '../../../register/register-index.js';

/** The decisions of a kind about a person, in order of date. */
export function decisionsOf(
  index: RegisterIndex,
  personId: string,
  asked: (typeof decisionKinds)[number],
): readonly Decision[] {
  const decisions = index.of('decisions', 'personId', personId);
  return decisions.length === 0 ? decisions : decisions.filter(({ kind }) => kind === asked);
}

/** The requests of a kind about a child, in order of id. */
export function requestsOf(
  index: RegisterIndex,
  personId: string,
  asked: (typeof requestKinds)[number],
): readonly CourtRequest[] {
  const requests = index.of('requests', 'personId', personId);
  return requests.length === 0 ? requests : requests.filter(({ kind }) => kind === asked);
}
