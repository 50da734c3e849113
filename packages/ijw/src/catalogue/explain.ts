/** What a rule or retour code means and what to do about it, for whoever has it in front of them. */
import type { Locale } from '@jeugd/core';
import { retourCodes } from '../codes/lists/retour-codes.js';
import { ijwRules } from './ijw-rules.js';
import { retourCodeTexts } from './retour-code-texts.js';
import type { IjwRule } from './rule.js';
import { toDoOf } from './to-do.js';

/**
 * What a rule or retour code means.
 *
 * @dutch uitleg
 */
export interface Explanation {
  /** The rule or the retour code, as it is written in the standard. */
  readonly code: string;
  /** Which of the two it is. */
  readonly kind: 'rule' | 'retour-code';
  /** What it means: the requirement of a rule, the remark of a retour code. */
  readonly meaning: string;
  /** What to do when it comes up. */
  readonly toDo: string;
  /** Level of a rule, when it has one. */
  readonly level?: IjwRule['level'];
  /** The retour code of a rule, when it has one. */
  readonly retourCode?: string;
  /** The rules behind a retour code (for 0001 all of level 2), or those that implement a rule. */
  readonly rules: readonly string[];
  /** Of a rule: how this library checks it, or why it does not. */
  readonly checked?: string;
}

/**
 * What a rule or retour code means and what to do, or `undefined` when iJw 3.2 does not know it. Capitals do not
 * count, nor do zeros that a spreadsheet left out.
 *
 * @dutch uitleg bij een regel of retourcode
 * @example
 * explain('9069', 'nl')?.meaning; // 'Er is geen actueel startbericht met dezelfde sleutel.'
 * explain('9069', 'en')?.rules; // ['TR382']
 * explain('tr018', 'nl')?.meaning; // 'Einddatum van een stop ligt op of na Begindatum.'
 * explain('1', 'en')?.code; // '0001'
 * explain('nonsense', 'en'); // undefined
 */
export function explain(code: string, locale: Locale): Explanation | undefined {
  const written = code.trim().toUpperCase();
  const rule = ijwRules.find(({ id }) => id.toUpperCase() === written);
  return rule === undefined ? explainedRetourCode(written, locale) : explainedRule(rule, locale);
}

function explainedRule(rule: IjwRule, locale: Locale): Explanation {
  const { id, level, retourCode, through, why } = rule;
  return {
    code: id,
    kind: 'rule',
    meaning: rule.text[locale],
    toDo: toDoOf(rule)[locale],
    ...(level !== undefined && { level }),
    ...(retourCode !== undefined && { retourCode }),
    rules: through,
    checked: why[locale],
  };
}

function explainedRetourCode(written: string, locale: Locale): Explanation | undefined {
  const padded = /^\d{1,4}$/.test(written) ? written.padStart(4, '0') : written;
  const known = retourCodes.codes.find(({ code }) => code === padded);
  const texts = Object.hasOwn(retourCodeTexts, padded) ? retourCodeTexts[padded] : undefined;
  if (known === undefined || texts === undefined) return undefined;
  return {
    code: padded,
    kind: 'retour-code',
    meaning: locale === 'nl' ? known.nl : texts.en,
    toDo: texts.toDo[locale],
    rules: ijwRules.filter(({ retourCode }) => retourCode === padded).map(({ id }) => id),
  };
}
