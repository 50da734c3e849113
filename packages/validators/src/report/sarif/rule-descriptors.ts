/** Rules as SARIF describes them. */
import type { Locale, Severity } from '@jeugd/core';
import { findingsOf } from '../findings-of.js';
import type { Report } from '../report.js';
import type { RuleDescription } from '../rule-description.js';

/** The levels of SARIF. */
export const levelOf: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A rule, or the code of a finding that was met while reading. */
export interface RuleDescriptor {
  readonly id: string;
  readonly [part: string]: unknown;
}

/** Every rule of the report in its order, then every code that is no rule. */
export function ruleDescriptors(
  { rules, ...report }: Report,
  ruleOf: ReadonlyMap<string, RuleDescription>,
  locale: Locale,
): readonly RuleDescriptor[] {
  const ids = new Set(rules.map(({ id }) => id));
  const met = [...findingsOf(report), ...(report.baseline?.gone ?? [])].map(({ code }) => code);
  const codes = [...new Set(met)].filter((code) => !ids.has(code)).sort();
  return [
    ...rules.map(({ id }) => {
      const rule = ruleOf.get(id);
      return rule === undefined ? { id } : descriptorOf(rule, locale);
    }),
    ...codes.map((id) => ({ id })),
  ];
}

function descriptorOf(rule: RuleDescription, locale: Locale): RuleDescriptor {
  const { id, title, message, severity, source, article, kind, certainty, validFrom, validUntil } = rule;
  return {
    id,
    shortDescription: { text: title[locale] },
    fullDescription: { text: withoutPlaces(message[locale]) },
    help: { text: `${withoutPlaces(message[locale])}\n\n${source}` },
    defaultConfiguration: { level: levelOf[severity] },
    properties: { source, article, kind, certainty, validFrom, validUntil },
  };
}

/** A message before its numbers are known. */
function withoutPlaces(message: string): string {
  return message.replace(/\{\w+\}/g, '…');
}
