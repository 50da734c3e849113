/**
 * Replay: messages in the order received become case files, and the rules between messages judge each on the way.
 */
import type { Message } from '../standard/messages.js';
import { beginReplay, type Replaying, type ReplayOptions, type ReplayResult } from './begin-replay.js';
import type { MessageVerdict, ReceivedMessage } from './received-message.js';

/**
 * A replay over messages at hand: a verdict per message while it is walked, and the result at the end.
 *
 * @dutch afspelen
 */
export interface Replay extends Iterable<MessageVerdict> {
  /** Takes what messages are left and gives the result. */
  end(): ReplayResult;
}

/**
 * A replay over messages that come in.
 *
 * @dutch afspelen van een stroom
 */
export interface AsyncReplay extends AsyncIterable<MessageVerdict> {
  /** Takes what messages are left and gives the result. */
  end(): Promise<ReplayResult>;
}

/**
 * Replays messages in the order received: they become case files, and the rules of levels 3 and 4 judge each against what
 * came before.
 *
 * The messages given are taken to be all there are, unless `beginsOn` says that they begin midway: a start of an assignment
 * that was sent before the first of them is a fault. A message that levels 1 or 2 reject counts as never sent, and so does one that level 3 or 4 rejects; of a claim
 * only the class at fault is rejected. A return message takes back what it rejects, and a JW325 says what becomes of the
 * lines of a claim. Nothing in a message makes it throw. Memory grows with clients, assignments and claimed lines, not
 * with messages. Messages are taken while the verdicts are walked; `end` takes those that are left.
 *
 * @dutch berichten afspelen
 * @example
 * const sent = { Afzender: '0384', Ontvanger: '42420001', BerichtCode: '488', BerichtVersie: 3, BerichtSubversie: 2 } as const;
 * const BerichtIdentificatie = { Identificatie: 'A1', Dagtekening: '2026-05-04' } as const;
 * const XsdVersie = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };
 * const Header = { ...sent, BerichtIdentificatie, XsdVersie };
 * const answer: JW319 = { Header, Antwoord: { ReferentieAanbieder: 'R1', VerzoekAntwoord: '2' } };
 * const [verdict] = replay([answer]);
 * verdict?.taken; // 'rejected'
 * verdict?.findings.map(({ code, retourCode, location }) => [code, retourCode, location.path]); // [['TR355', '9355', '/Bericht/Antwoord']]
 * replay([answer]).end().caseFiles; // []
 */
export function replay(messages: Iterable<Message | ReceivedMessage>, options?: ReplayOptions): Replay;
export function replay(
  messages: AsyncIterable<Message | ReceivedMessage>,
  options?: ReplayOptions,
): AsyncReplay;
export function replay(
  messages: Iterable<Message | ReceivedMessage> | AsyncIterable<Message | ReceivedMessage>,
  options: ReplayOptions = {},
): Replay | AsyncReplay {
  const replaying = beginReplay(options);
  return Symbol.asyncIterator in messages ? overStream(messages, replaying) : overList(messages, replaying);
}

function overList(messages: Iterable<Message | ReceivedMessage>, replaying: Replaying): Replay {
  const verdicts = verdictsOf(messages, replaying);
  return {
    // Without `return`: whoever breaks off the walk can still ask for the end.
    [Symbol.iterator]: () => ({ next: () => verdicts.next() }),
    end() {
      for (const _ of verdicts); // takes what is left
      return replaying.end();
    },
  };
}

function* verdictsOf(
  messages: Iterable<Message | ReceivedMessage>,
  replaying: Replaying,
): Generator<MessageVerdict> {
  for (const message of messages) yield replaying.receive(message);
}

function overStream(messages: AsyncIterable<Message | ReceivedMessage>, replaying: Replaying): AsyncReplay {
  const verdicts = verdictsOfStream(messages, replaying);
  return {
    [Symbol.asyncIterator]: () => ({ next: () => verdicts.next() }),
    async end() {
      for await (const _ of verdicts); // takes what is left
      return replaying.end();
    },
  };
}

async function* verdictsOfStream(
  messages: AsyncIterable<Message | ReceivedMessage>,
  replaying: Replaying,
): AsyncGenerator<MessageVerdict> {
  for await (const message of messages) yield replaying.receive(message);
}
