/**
 * What writing says about an object that is no valid message, in Dutch and English.
 */
import type { Texts } from '@jeugd/core';
import type { ValueFault } from '../values/value-reader.js';

/** Why an object is no valid message. */
export type MessageFault = ValueFault | 'missing' | 'unknown-element' | 'wrong-kind' | 'no-xml-text';

export const invalidMessageTexts: Texts = {
  nl: '{path} is niet zoals de standaard vraagt ({fault}).',
  en: '{path} is not as the standard asks ({fault}).',
};
