/** Taking in return messages: what they reject counts as never sent. */
import { areRejecting } from '../../level-3/shared/retour-codes.js';
import { definitionOf, type Message, type MessageKind } from '../../standard/messages.js';
import { messageName } from '../state/memory.js';
import { takeBack } from '../state/take-back.js';
import type { Desk } from './desk.js';

/** Takes back the message that a return message rejects, if it was taken in. */
export function receiveRetour(message: Message, desk: Desk): void {
  const answered = answeredBy(desk.kind);
  if (answered === undefined || !rejectsSomething(message)) return;
  const name = messageName(answered, message.Header.Afzender, desk.Identificatie);
  const position = desk.memory.messages.get(name);
  if (position === undefined) return;
  desk.memory.messages.delete(name);
  const state = desk.memory.cases[position];
  if (state !== undefined) takeBack(state, answered, desk.Identificatie, desk.memory);
}

function answeredBy(kind: MessageKind): MessageKind | undefined {
  const { answers } = definitionOf(kind);
  return answers === undefined ? undefined : (answers as MessageKind);
}

/** Whether a class anywhere in it has a code that rejects. */
function rejectsSomething(content: object): boolean {
  return Object.entries(content).some(([name, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return false;
    return name === 'RetourCodes' && 'RetourCode' in value
      ? areRejecting(value as { readonly RetourCode: readonly string[] })
      : rejectsSomething(value);
  });
}
