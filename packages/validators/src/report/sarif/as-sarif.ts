/**
 * The report as SARIF 2.1.0, the form that code review tools and CI systems read.
 *
 * Every outcome is in it: a finding is a result of kind `fail`; a rule that held is one of kind `pass`, a rule that was
 * skipped one of kind `notApplicable`, with its reason; a rule that broke down is a notification of the invocation.
 */
import { fillText, type Locale } from '@jeugd/core';
import { findingsOf } from '../findings-of.js';
import { jsonText } from '../json-text.js';
import { reasonInWords } from '../reason-in-words.js';
import type { Report } from '../report.js';
import type { RuleDescription } from '../rule-description.js';
import { reportTexts } from '../texts.js';
import { absentResults, findingResults, outcomeResults } from './results.js';
import { ruleDescriptors } from './rule-descriptors.js';
import { uriOf } from './uri.js';

/**
 * How a report is written as SARIF.
 *
 * @dutch vorm van het rapport
 */
export interface SarifOptions {
  /** Language; English unless told. Messages of findings are in the language in which they were made. */
  readonly locale?: Locale;
  /** The rules, for their titles, sources and days; a rule that is not among them is named by its id only. */
  readonly rules?: readonly RuleDescription[];
  /** Version of the tool. */
  readonly version?: string;
}

/**
 * A report as SARIF 2.1.0. With a `baseline` in the report every result has its `baselineState`, and findings that are
 * gone stand in it as `absent`. Where not all findings of a code were kept, `properties.truncated` has the totals.
 *
 * @dutch rapport als SARIF
 * @example
 * const report = checkRegister({ about: { version: '1' } }, [], { asOf: '2025-01-01' });
 * JSON.parse(reportAsSarif(report)).version; // '2.1.0'
 */
export function reportAsSarif(
  report: Report,
  { locale = 'en', rules = [], version }: SarifOptions = {},
): string {
  const { tool, asOf, truncated, baseline, files = [] } = report;
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const descriptors = ruleDescriptors(report, ruleOf, locale);
  const indexOf = new Map(descriptors.map(({ id }, position) => [id, position]));
  const crashed = report.rules.filter(({ outcome }) => outcome === 'crashed');
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool, version, rules: descriptors } },
        language: locale,
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: crashed.length === 0,
            toolExecutionNotifications: crashed.map(({ id, reason = '', crashed: count = 0 }) => {
              const words = reasonInWords(reason, locale, ruleOf.get(id));
              return {
                level: 'error',
                message: {
                  text: `${id}: ${fillText(reportTexts.crashedOn[locale], { reason: words, count })}`,
                },
                associatedRule: { id, index: indexOf.get(id) },
              };
            }),
          },
        ],
        artifacts: files.map(({ file, kind }) => ({
          location: { uri: uriOf(file) },
          roles: ['analysisTarget'],
          properties: { kind },
        })),
        results: [
          ...findingResults(findingsOf(report), { indexOf, baseline }),
          ...absentResults(baseline, indexOf),
          ...outcomeResults(report, { indexOf, ruleOf, locale }),
        ],
        properties: { asOf, ...(truncated !== undefined && { truncated }) },
      },
    ],
  });
}
