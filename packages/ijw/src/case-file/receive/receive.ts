/** Receiving: from a message to what became of it. */
import { latest, type PlainDate } from '@jeugd/core';
import { definitionOf, type Message, type MessageKind, type MessageOf } from '../../standard/messages.js';
import type { Taken } from '../received-message.js';
import { messageName, noCase } from '../state/memory.js';
import { receiveAssignments } from './assignments.js';
import { receiveClaimAnswer } from './claim-answers.js';
import { receiveClaim } from './claims.js';
import { receiveStarts, receiveStops } from './deliveries.js';
import type { Desk } from './desk.js';
import { receiveAnswer, receiveChangeRequest, receiveRequests } from './requests.js';
import { receiveRetour } from './retours.js';

/** Judges a message and takes in what is right. Of one that was rejected before only the lines of a claim are kept. */
export function receive(message: Message, desk: Desk, isRejected: boolean): Taken {
  prepare(message, desk);
  const taken = takenOf(message, desk, isRejected);
  if (taken === 'whole' || taken === 'part') remember(desk);
  return taken;
}

function takenOf(message: Message, desk: Desk, isRejected: boolean): Taken {
  if (isKind(message, 'JW323')) return receiveClaim(message, desk, isRejected);
  if (isRejected) return 'rejected-before';
  // A fault in the header rejects the message, and nothing else in it is looked at (IV028, IV087).
  if (!judgeHeader(message, desk)) return 'rejected';
  if (isKind(message, 'JW325')) return receiveClaimAnswer(message, desk);
  return receiveWhole(message, desk) ? 'whole' : 'rejected';
}

/** What the rules on the header ask of the rest of the message. */
function prepare(message: Message, desk: Desk): void {
  const days = firstDaysOf(message);
  desk.scene.validOn = days.reduce((last, day) => latest(last, day), days[0] ?? desk.Dagtekening);
  if (isKind(message, 'JW325')) {
    desk.scene.answersClients = message.DeclaratieAntwoord?.Clienten !== undefined;
    desk.scene.claim = desk.scene.exchange.claims.get(message.Header.DeclaratieIdentificatie.Identificatie);
  }
}

/** The first days of the care that is assigned or requested. */
function firstDaysOf(message: Message): readonly PlainDate[] {
  if (isKind(message, 'JW301'))
    return message.Client.ToegewezenProducten.ToegewezenProduct.map(({ Ingangsdatum }) => Ingangsdatum);
  if (isKind(message, 'JW315'))
    return message.Client.AangevraagdeProducten.AangevraagdProduct.map((each) => each.ToewijzingIngangsdatum);
  return [];
}

function judgeHeader(message: Message, desk: Desk): boolean {
  if (isKind(message, 'JW301')) return desk.judge('JW301.Header', message.Header);
  if (isKind(message, 'JW305')) return desk.judge('JW305.Header', message.Header);
  if (isKind(message, 'JW307')) return desk.judge('JW307.Header', message.Header);
  if (isKind(message, 'JW315')) return desk.judge('JW315.Header', message.Header);
  if (isKind(message, 'JW317')) return desk.judge('JW317.Header', message.Header);
  if (isKind(message, 'JW319')) return desk.judge('JW319.Header', message.Header);
  if (isKind(message, 'JW325')) return desk.judge('JW325.Header', message.Header);
  return true;
}

/** Of all but claims a fault rejects the whole message (IV032). */
function receiveWhole(message: Message, desk: Desk): boolean {
  if (isKind(message, 'JW301')) return receiveAssignments(message, desk);
  if (isKind(message, 'JW305')) return receiveStarts(message, desk);
  if (isKind(message, 'JW307')) return receiveStops(message, desk);
  if (isKind(message, 'JW315')) return receiveRequests(message, desk);
  if (isKind(message, 'JW317')) return receiveChangeRequest(message, desk);
  if (isKind(message, 'JW319')) return receiveAnswer(message, desk);
  receiveRetour(message, desk);
  return true;
}

/** The name of a message that was taken in may not come again; a return message may be found by it. */
export function remember({ kind, memory, scene, Identificatie }: Desk): void {
  if (!named.has(kind)) return;
  const isOfOneCase = kind !== 'JW323' && kind !== 'JW325';
  const position = isOfOneCase ? memory.caseOf(scene.caseFile)?.position : undefined;
  memory.messages.set(messageName(kind, scene.sender, Identificatie), position ?? noCase);
}

/** Return messages are named by the message that they answer. */
const named: ReadonlySet<MessageKind> = /* @__PURE__ */ (() =>
  new Set<MessageKind>(['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319', 'JW323', 'JW325']))();

function isKind<Kind extends MessageKind>(
  message: Message,
  kind: Kind,
): message is MessageOf<Kind> & Message {
  return message.Header.BerichtCode === definitionOf(kind).code;
}
