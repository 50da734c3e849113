/**
 * `jeugd terms`: what a word of the field means.
 */

import { JeugdError } from '@jeugd/core';
import { searchTerms, type Term, terms, termsAsSkos } from '@jeugd/core/terms';
import { jsonText } from '../../terminal/json.js';
import type { Action } from '../description.js';
import { choiceOption } from '../options.js';
import { forms } from './choices.js';
import { allTermsText, foundTermsText } from './print.js';
import { termsErrorTexts } from './texts.js';

/** Searches and prints. A word that nobody knows is bad usage: a script should notice. */
export const termsAction: Action = async (words, options, context) => {
  const format = choiceOption(options, '--format', { now: forms }) ?? 'text';
  const { print } = context;
  const word = words.join(' ');
  if (format === 'skos') {
    if (words.length > 0) throw new JeugdError('cli/skos-is-whole', termsErrorTexts['cli/skos-is-whole']);
    print(jsonText(termsAsSkos()));
    return 0;
  }
  const found: readonly Term[] = words.length === 0 ? Object.values(terms) : searchTerms(word);
  if (found.length === 0) throw new JeugdError('cli/no-such-term', termsErrorTexts['cli/no-such-term']);
  if (format === 'json') print(jsonText({ version: '1', terms: found }));
  else print(words.length === 0 ? allTermsText(found, context) : foundTermsText(found, context));
  return 0;
};
