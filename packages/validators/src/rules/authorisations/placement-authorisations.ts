/** Authorisations to place a child out of home (Burgerlijk Wetboek), given with or without a hearing. */
import type { Authorisation, AuthorisationKind } from '@jeugd/core';

/** Whether it is a placement authorisation, the emergency one included. Closed authorisations are not. */
export function isPlacementAuthorisation({ kind }: Pick<Authorisation, 'kind'>): boolean {
  return kind === 'muhp' || kind === 'spoed-muhp';
}

/** The kinds that count as one: a closed authorisation is also one to place out of home (BW 1:265b(3)). */
const countingKinds: ReadonlySet<AuthorisationKind> = /* @__PURE__ */ (() =>
  new Set<AuthorisationKind>(['muhp', 'spoed-muhp', 'gesloten-machtiging', 'gesloten-spoed']))();

/** Whether an authorisation counts as one to place out of home. */
export function countsAsPlacementAuthorisation({ kind }: Pick<Authorisation, 'kind'>): boolean {
  return countingKinds.has(kind);
}
