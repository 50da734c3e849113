/** Taking in an assignment message (JW301). */

import { assignsTheSame, momentOf } from '../../level-3/shared/changed-assignment.js';
import type { JW301 } from '../../standard/index.js';
import type { ToegewezenProduct } from '../../standard/messages/jw301.js';
import { currentVersion } from '../assignment.js';
import type { AssignmentState, CaseState } from '../state/case-state.js';
import { assignmentsNumbered, requestsNamed } from '../state/found-in.js';
import { assignmentName } from '../state/memory.js';
import { ownCopy } from '../state/own-copy.js';
import type { Told } from '../told.js';
import type { Desk } from './desk.js';

/** Judges the message as a whole against what came before, and takes it in as a whole or not at all. */
export function receiveAssignments({ Client }: JW301, desk: Desk): boolean {
  const products = Client.ToegewezenProducten.ToegewezenProduct;
  desk.turnTo(Client.Bsn);
  const verdicts = [
    desk.judge('JW301.Client', Client),
    desk.judge('JW301.ToegewezenProducten', Client.ToegewezenProducten),
    desk.judgeAll('JW301.ToegewezenProduct', products),
  ];
  if (verdicts.includes(false)) return false;
  const state = desk.openCase();
  const { Bsn: _, Commentaar: __, ToegewezenProducten: ___, ...client } = Client;
  state.client = { ...ownCopy(client), toldBy: 'gemeente', told: desk.told('/Bericht/Client') };
  for (const [at, product] of products.entries()) {
    const told = desk.told(`/Bericht/Client/ToegewezenProducten/ToegewezenProduct[${at + 1}]`);
    assign(product, state, told, desk);
  }
  state.assignments = [...state.assignments];
  return true;
}

function assign(product: ToegewezenProduct, state: CaseState, told: Told, desk: Desk): void {
  const { ToewijzingNummer, ReferentieAanbieder } = product;
  const [known] = assignmentsNumbered(state.assignments, ToewijzingNummer);
  if (known === undefined) {
    state.assignments.push({ ToewijzingNummer, versions: [versionOf(product, told)] });
    desk.memory.assignments.set(assignmentName(desk.Gemeente, ToewijzingNummer), state);
  } else addVersion(known, product, told);
  if (ReferentieAanbieder === undefined) return;
  const [request] = requestsNamed(state.requests, ReferentieAanbieder);
  request?.granted.push({ ToewijzingNummer, told });
}

/** Adds what changed. Versions stand in the order of the decision: an older decision does not replace a newer one. */
function addVersion({ versions }: AssignmentState, product: ToegewezenProduct, told: Told): void {
  const isKnown = versions.some(
    ({ product: each }) =>
      assignsTheSame(each, product) &&
      (product.RedenWijziging === undefined || product.RedenWijziging === each.RedenWijziging),
  );
  if (isKnown && assignsTheSame(currentVersion({ ToewijzingNummer: 0, versions }), product)) return;
  const moment = momentOf(product);
  const later = versions.findIndex((each) => momentOf(each.product) > moment);
  versions.splice(later === -1 ? versions.length : later, 0, versionOf(product, told));
}

function versionOf(
  { Commentaar: _, ...product }: ToegewezenProduct,
  told: Told,
): AssignmentState['versions'][number] {
  return { product: ownCopy(product), told };
}
