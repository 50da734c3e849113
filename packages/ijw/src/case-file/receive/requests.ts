/** Taking in requests (JW315, JW317) and the answers to them (JW319). */

import { sentBefore } from '../../level-3/engine/before-texts.js';
import type { JW315, JW317, JW319 } from '../../standard/index.js';
import type { CareRequest } from '../care-request.js';
import type { RequestState } from '../state/case-state.js';
import { ownCopy, ownText } from '../state/own-copy.js';
import { meetClient } from './client.js';
import type { Desk } from './desk.js';

/** Judges and takes in a request for assignment. */
export function receiveRequests({ Client }: JW315, desk: Desk): boolean {
  const products = Client.AangevraagdeProducten.AangevraagdProduct;
  desk.turnTo(Client.Bsn);
  const verdicts = [desk.judge('JW315.Client', Client), desk.judgeAll('JW315.AangevraagdProduct', products)];
  if (verdicts.includes(false)) return false;
  meetClient(Client, desk);
  for (const [at, { Commentaar: _, ...product }] of products.entries()) {
    const told = desk.told(`/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[${at + 1}]`);
    const ReferentieAanbieder = ownText(product.ReferentieAanbieder);
    open(
      { kind: 'JW315', ReferentieAanbieder, product: ownCopy(product), told, answers: [], granted: [] },
      desk,
    );
  }
  return true;
}

/** Judges and takes in a request for change. */
export function receiveChangeRequest({ Client }: JW317, desk: Desk): boolean {
  const { Verzoek } = Client;
  desk.turnTo(Client.Bsn);
  const verdicts = [
    desk.judge('JW317.Client', Client),
    desk.judge('JW317.Verzoek', Verzoek),
    desk.judgeAll('JW317.OngewijzigdProduct', Verzoek.OngewijzigdeProducten?.OngewijzigdProduct ?? []),
    desk.judgeAll('JW317.TeWijzigenProduct', Verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? []),
    desk.judgeAll('JW317.NieuwProduct', Verzoek.NieuweProducten?.NieuwProduct ?? []),
  ];
  if (verdicts.includes(false)) return false;
  const told = desk.told('/Bericht/Client/Verzoek');
  const ReferentieAanbieder = ownText(Verzoek.ReferentieAanbieder);
  open(
    { kind: 'JW317', ReferentieAanbieder, change: ownCopy(Verzoek), told, answers: [], granted: [] },
    desk,
  );
  return true;
}

/** Judges and takes in an answer; true when it is taken in. */
export function receiveAnswer({ Antwoord }: JW319, desk: Desk): boolean {
  const found = desk.scene.provider.requests.get(Antwoord.ReferentieAanbieder);
  if (found?.state.Gemeente === desk.Gemeente) desk.turnTo(found.state.Bsn);
  const { Woonplaatsbeginsel } = Antwoord;
  const verdicts = [
    desk.judge('JW319.Antwoord', Antwoord),
    Woonplaatsbeginsel === undefined || desk.judge('JW319.Woonplaatsbeginsel', Woonplaatsbeginsel),
  ];
  if (verdicts.includes(false)) return false;
  // The request may have been sent before the messages begin; otherwise TR355 rejects the answer.
  if (found === undefined) return desk.findings.some(({ code }) => code === sentBefore);
  found.request.answers.push({ answer: ownCopy(Antwoord), told: desk.told('/Bericht/Antwoord') });
  return true;
}

function open(request: CareRequest & RequestState, desk: Desk): void {
  const state = desk.openCase();
  state.requests.push(request);
  desk.scene.provider.requests.set(request.ReferentieAanbieder, { request, state });
}
