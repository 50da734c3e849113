/**
 * A complaint that ends with the known word nearest to what was typed.
 */
import { JeugdError, nearest, type Params, type Texts } from '@jeugd/core';
import { didYouMeanTexts } from '../texts/usage.js';

/** What was typed, and what it may have been meant to be. */
export interface Typed {
  readonly word: string;
  readonly known: Iterable<string>;
}

/** An error with "Did you mean …?" behind it, where a known word is near. */
export function hintedError(code: string, texts: Texts, params: Params, { word, known }: Typed): JeugdError {
  const near = nearest(word, known);
  if (near === undefined) return new JeugdError(code, texts, params);
  const hinted = { nl: `${texts.nl} ${didYouMeanTexts.nl}`, en: `${texts.en} ${didYouMeanTexts.en}` };
  return new JeugdError(code, hinted, { ...params, nearest: near });
}
