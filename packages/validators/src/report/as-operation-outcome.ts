/**
 * The report as a FHIR R4 OperationOutcome, the form in which systems that speak FHIR hear what is wrong.
 *
 * An issue for each finding, and one for each rule with how it ended: a rule that was skipped or broke down is in it too.
 */
import { type Finding, fillText, type Locale, type Severity } from '@jeugd/core';
import { findingsOf } from './findings-of.js';
import { jsonText } from './json-text.js';
import { wholePlaceOf } from './place-of.js';
import { reasonInWords } from './reason-in-words.js';
import type { Report, RuleResult } from './report.js';
import type { RuleDescription } from './rule-description.js';
import { outcomeTexts } from './texts.js';

/**
 * How a report is written as OperationOutcome.
 *
 * @dutch vorm van het rapport
 */
export interface OperationOutcomeOptions {
  /** Language; English unless told. Messages of findings are in the language in which they were made. */
  readonly locale?: Locale;
  /** The rules, for their titles. */
  readonly rules?: readonly RuleDescription[];
}

/**
 * A report as FHIR R4 OperationOutcome.
 *
 * The code of a finding stands in `details.coding`, its message in `details.text`, its place in `diagnostics`
 * (an `expression` would be a place in a FHIR resource, and there is none). A rule that held or was skipped is an issue
 * of severity `information`; so is one that failed on more than the report kept, with its total. A rule that broke down is
 * one of severity `fatal` with code `exception`.
 *
 * @dutch rapport als OperationOutcome
 * @example
 * const report = checkRegister({ about: { version: '1' } }, [], { asOf: '2025-01-01' });
 * JSON.parse(reportAsOperationOutcome(report)).resourceType; // 'OperationOutcome'
 */
export function reportAsOperationOutcome(
  report: Report,
  { locale = 'en', rules = [] }: OperationOutcomeOptions = {},
): string {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const { errors, warnings, infos } = report.summary;
  const result = fillText(outcomeTexts.result[locale], { errors, warnings, infos, asOf: report.asOf });
  return jsonText({
    resourceType: 'OperationOutcome',
    issue: [
      { severity: 'information', code: 'informational', details: { text: result } },
      ...findingsOf(report).map((finding) => findingIssue(finding, ruleOf, locale)),
      ...report.rules
        .filter(({ id, outcome }) => outcome !== 'failed' || report.truncated?.[id] !== undefined)
        .map((rule) => outcomeIssue(rule, ruleOf.get(rule.id), locale)),
    ],
  });
}

const severityOf: Readonly<Record<Severity, 'error' | 'warning' | 'information'>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
};

/** A rule is a rule of the business; what was met while reading is a fault in the form of the data. */
function findingIssue(
  { code, severity, message, location, rule }: Finding,
  ruleOf: ReadonlyMap<string, RuleDescription>,
  locale: Locale,
) {
  const place = wholePlaceOf(location);
  return {
    severity: severityOf[severity],
    code: rule === undefined ? 'structure' : 'business-rule',
    details: { coding: [codingOf(code, ruleOf.get(code), locale)], text: message },
    ...(place !== '' && { diagnostics: place }),
  };
}

function outcomeIssue(
  { id, outcome, checked, failed, reason = '', crashed = 0 }: RuleResult,
  rule: RuleDescription | undefined,
  locale: Locale,
) {
  const words = reasonInWords(reason, locale, rule);
  return {
    severity: outcome === 'crashed' ? 'fatal' : 'information',
    code: outcome === 'crashed' ? 'exception' : 'informational',
    details: {
      coding: [codingOf(id, rule, locale)],
      text: fillText(outcomeTexts[outcome][locale], { checked, failed, reason: words, crashed }),
    },
  };
}

function codingOf(code: string, rule: RuleDescription | undefined, locale: Locale) {
  return { code, ...(rule !== undefined && { display: rule.title[locale] }) };
}
