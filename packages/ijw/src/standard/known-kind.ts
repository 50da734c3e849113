/** Which message an object is that came from anywhere, or an error that says it is none. */
import { JeugdError, type Texts } from '@jeugd/core';
import { kindOf, type Message, type MessageKind } from './messages.js';

const notAMessageTexts: Texts = {
  nl: 'Header.BerichtCode is niet die van een bericht van iJw 3.2.',
  en: 'Header.BerichtCode is not that of a message of iJw 3.2.',
};

/** The kind of a message. Throws `ijw/not-a-message` for what bears the code of none. */
export function knownKind(message: Message): MessageKind {
  const kind = isObject(message) && isObject(message.Header) ? kindOf(message) : undefined;
  if (kind === undefined) throw new JeugdError('ijw/not-a-message', notAMessageTexts);
  return kind;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
