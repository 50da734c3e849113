/** What the ends of a flow are called. */
import { fillText, type Locale } from '@jeugd/core';
import { codeLabel } from '@jeugd/core/codes';
import { plainText } from '../../escape/plain-text.js';
import { flowTexts as texts } from './texts.js';

const exitPrefix = 'exit:';

/** A care form, the way in, or a way out, by its name; other words as they are, on one line. */
export function flowName(code: string, locale: Locale): string {
  if (code === 'entry') return texts.entry[locale];
  if (code.startsWith(exitPrefix)) {
    const exit = code.slice(exitPrefix.length);
    if (exit === 'not-home') return texts.notHome[locale];
    return fillText(texts.exit[locale], { name: codeLabel('destinations', exit, locale) ?? plainText(exit) });
  }
  return codeLabel('care-forms', code, locale) ?? plainText(code);
}
