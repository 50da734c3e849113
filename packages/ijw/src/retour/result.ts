/**
 * What making an answer gives.
 */
import type { MessageOf } from '../standard/messages.js';
import type { AnswerKind } from './answers.js';
import type { NoRetourReason } from './judgement.js';

/**
 * The answer to a message, or why there is none. `kind` tells the type of `message`.
 *
 * @dutch retour
 */
export type Retour = { [Kind in AnswerKind]: RetourMade<Kind> }[AnswerKind] | NoRetour;

/**
 * An answer that can be sent.
 *
 * @dutch opgesteld retourbericht
 */
export interface RetourMade<Kind extends AnswerKind> {
  /** Which message the answer is. */
  readonly kind: Kind;
  /** The answer, right at level 1: {@link writeMessage} gives its file. */
  readonly message: MessageOf<Kind>;
  /** How the original was judged; only a claim can be granted in part. */
  readonly verdict: RetourVerdict;
  /** There is one. */
  readonly none?: never;
}

/**
 * There is no answer.
 *
 * @dutch geen retourbericht
 */
export interface NoRetour {
  /** Why not. */
  readonly none: NoRetourReason;
  /** There is none. */
  readonly kind?: never;
  /** There is none. */
  readonly message?: never;
  /** There is none. */
  readonly verdict?: never;
}

/**
 * How a message was judged.
 *
 * @dutch oordeel
 */
export type RetourVerdict = 'accepted' | 'rejected' | 'partly-rejected';
