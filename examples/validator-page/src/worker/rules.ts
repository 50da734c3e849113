/** The words of the rules: what each asks, where it stands, and what to do. */
import { cbsRules } from '@jeugd/cbs';
import type { Locale } from '@jeugd/core';
import { explain, level2Rules, level3Rules } from '@jeugd/ijw';
import { domainRules, type Report, type RuleDescription, reasonInWords } from '@jeugd/validators';
import type { RuleInWords } from '../protocol/rule-in-words.js';

/** All rules there are, by id. */
export const allRules: readonly RuleDescription[] = [
  ...domainRules,
  ...level2Rules,
  ...level3Rules,
  ...cbsRules,
];

const ruleOf: ReadonlyMap<string, RuleDescription> = new Map(allRules.map((rule) => [rule.id, rule]));

/** The words of rules and codes; a code that is of no rule and that nobody explains has none. */
export function wordsOf(codes: Iterable<string>, locale: Locale): readonly RuleInWords[] {
  return [...codes].flatMap((code) => inWords(code, locale) ?? []);
}

/** The words of all rules of a report, with why each was skipped or broke down, and of what was found while reading. */
export function wordsOfReport(
  { rules, findings, files = [] }: Report,
  locale: Locale,
): readonly RuleInWords[] {
  const ofRules = rules.map(({ id, reason }) => ({
    ...(inWords(id, locale) ?? { id, title: '', source: '' }),
    ...(reason !== undefined && { reason: reasonInWords(reason, locale, ruleOf.get(id)) }),
  }));
  const known = new Set(rules.map(({ id }) => id));
  const met = [...files.flatMap((file) => file.findings), ...findings].map(({ code }) => code);
  return [...ofRules, ...wordsOf(new Set(met.filter((code) => !known.has(code))), locale)];
}

/** The statute or standard, with the article where it does not stand in it already. */
function sourceOf({ source, article = '' }: RuleDescription): string {
  return source.includes(article) ? source : `${source}, ${article}`;
}

function inWords(code: string, locale: Locale): RuleInWords | undefined {
  const rule = ruleOf.get(code);
  const explained = explain(code, locale);
  if (rule === undefined && explained === undefined) return undefined;
  return {
    id: code,
    title: rule?.title[locale] ?? explained?.meaning ?? '',
    source: rule === undefined ? '' : sourceOf(rule),
    ...(explained !== undefined && { meaning: explained.meaning, toDo: explained.toDo }),
    ...(rule?.validFrom !== undefined && { validFrom: rule.validFrom }),
    ...(rule?.validUntil !== undefined && { validUntil: rule.validUntil }),
  };
}
