/** Reasons in words. */
import { fillText, type Locale } from '@jeugd/core';
import type { RuleDescription } from './rule-description.js';
import { reasonTexts } from './texts.js';

/**
 * Why a rule was skipped or crashed, in words. A reason of the rule itself is looked up in the rule; one that nobody
 * knows is given as it is.
 *
 * @dutch reden in woorden
 * @example
 * reasonInWords('table-missing:homeSpells', 'nl'); // 'tabel ontbreekt: homeSpells'
 * reasonInWords('not-in-force', 'en'); // 'not in force on these days'
 */
export function reasonInWords(reason: string, locale: Locale, rule?: RuleDescription): string {
  if (rule?.unless?.reason === reason) return rule.unless.text[locale];
  const colon = reason.indexOf(':');
  const code = colon === -1 ? reason : reason.slice(0, colon);
  const detail = colon === -1 ? '' : reason.slice(colon + 1).replaceAll(',', ', ');
  const texts = Object.hasOwn(reasonTexts, code) ? reasonTexts[code] : undefined;
  return texts === undefined ? reason : fillText(texts[locale], { detail });
}
