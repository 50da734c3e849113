/**
 * Which message answers which.
 */
import { definitionOf, type Message, type MessageKind, type MessageOf } from '../standard/messages.js';

/**
 * The messages that answer another: the return messages, and the answer to a claim.
 *
 * @dutch retourberichten en declaratie-antwoord
 */
export type AnswerKind = 'JW302' | 'JW306' | 'JW308' | 'JW316' | 'JW318' | 'JW320' | 'JW325';

/** The messages that get a return message; a claim (JW323) has an answer of its own. */
export type ReturnedKind = Exclude<MessageKind, AnswerKind | 'JW323'>;

/** The kind of the message that answers one of a kind, as the definitions say; none for an answer. */
export function answerKindOf(kind: MessageKind): MessageKind | undefined {
  const { answeredBy } = definitionOf(kind);
  return answeredBy === undefined ? undefined : (answeredBy as MessageKind); // a test holds them to it
}

/** Whether a message is a claim. */
export function isClaim(message: Message): message is MessageOf<'JW323'> {
  return message.Header.BerichtCode === definitionOf('JW323').code;
}
