/** The messages of an invented municipality. */
import type { Organisation, Register } from '@jeugd/core';
import { type Message, type MessagesOfOptions, messagesOf, testBsnOf } from '@jeugd/ijw';

/** Diemen, as in the public test messages. */
export const municipality = '0384';

/** An AGB code that nobody has: the number of an organisation behind two nines. */
export function agbOf({ id }: Organisation): string {
  return `99${id.slice(-6)}`;
}

/** The messages of a register, with numbers of the test range. */
export function inventedMessages(
  register: Register,
  options: Partial<MessagesOfOptions> = {},
): Iterable<Message> {
  return messagesOf(register, { municipality, agbOf, bsnOf: testBsnOf(register), ...options });
}
