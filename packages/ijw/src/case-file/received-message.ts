/** A message as it comes in, and the verdict on it. */
import type { Finding } from '@jeugd/core';
import type { Locate } from '../places/index.js';
import type { Message, MessageKind } from '../standard/messages.js';

/**
 * A message as it comes in. What `readMessage` gives fits.
 *
 * @dutch ontvangen bericht
 */
export interface ReceivedMessage {
  /** The message; absent when it could not be read: it then changes nothing. */
  readonly message?: Message;
  /** The file it was in, for the findings. */
  readonly file?: string;
  /** Where its classes stand in the file; paths only, unless told. */
  readonly locate?: Locate;
  /**
   * Whether levels 1 and 2 rejected it; it then counts as never sent. Unless told, the replay checks level 2 itself,
   * without findings.
   */
  readonly isRejected?: boolean;
}

/**
 * What became of a message: taken in, taken in without the lines or clients at fault (claims only), rejected at level 1
 * or 2, rejected at level 3 or 4.
 *
 * @dutch verwerking van een bericht
 */
export type Taken = 'whole' | 'part' | 'rejected-before' | 'rejected';

/**
 * What the replay says of one message.
 *
 * @dutch oordeel over een bericht
 */
export interface MessageVerdict {
  /** Its position among the messages, from 1. */
  readonly number: number;
  /** The file it was in, when it was said. */
  readonly file?: string;
  /** Which message it is; absent when it could not be read. */
  readonly kind?: MessageKind;
  /** What became of it. */
  readonly taken: Taken;
  /** What levels 3 and 4 found, in the order of the message. */
  readonly findings: readonly Finding[];
}
