/** Findings and outcomes as results of SARIF. */
import { type Finding, fillText, type Locale, type Location } from '@jeugd/core';
import { findingsOf } from '../findings-of.js';
import { reasonInWords } from '../reason-in-words.js';
import type { Baseline, Report } from '../report.js';
import type { RuleDescription } from '../rule-description.js';
import { outcomeTexts } from '../texts.js';
import { levelOf } from './rule-descriptors.js';
import { uriOf } from './uri.js';

/** How an outcome is called in SARIF; a breakdown is no result. */
const kindOf = { passed: 'pass', failed: 'fail', skipped: 'notApplicable', crashed: 'fail' } as const;

/** The place of a rule among the descriptors. */
type IndexOf = ReadonlyMap<string, number>;

/** The findings of the report. */
export function findingResults(
  findings: readonly Finding[],
  { indexOf, baseline }: { readonly indexOf: IndexOf; readonly baseline: Baseline | undefined },
): readonly unknown[] {
  const added = new Set(baseline?.added);
  return findings.map((finding) => ({
    ...resultOf(finding, indexOf),
    ...(baseline !== undefined && { baselineState: added.has(finding.fingerprint) ? 'new' : 'unchanged' }),
  }));
}

/** The findings that only the earlier report had. */
export function absentResults(baseline: Baseline | undefined, indexOf: IndexOf): readonly unknown[] {
  return (baseline?.gone ?? []).map((finding) => ({
    ...resultOf(finding, indexOf),
    baselineState: 'absent',
  }));
}

/**
 * The rules that held, and those that could not say anything. A rule that failed has its findings; one of which the report
 * kept none is told with its total.
 */
export function outcomeResults(
  { rules, baseline, ...report }: Report,
  {
    indexOf,
    ruleOf,
    locale,
  }: {
    readonly indexOf: IndexOf;
    readonly ruleOf: ReadonlyMap<string, RuleDescription>;
    readonly locale: Locale;
  },
): readonly unknown[] {
  const found = new Set(findingsOf(report).map(({ code }) => code));
  return rules
    .filter(({ id, outcome }) => outcome !== 'crashed' && !found.has(id))
    .map(({ id, outcome, checked, failed, reason = '' }) => {
      const words = reasonInWords(reason, locale, ruleOf.get(id));
      return {
        ruleId: id,
        ruleIndex: indexOf.get(id),
        kind: kindOf[outcome],
        level: outcome === 'failed' ? levelOf[ruleOf.get(id)?.severity ?? 'error'] : 'none',
        message: { text: fillText(outcomeTexts[outcome][locale], { checked, failed, reason: words }) },
        // Either all results of a run have a state, or none has.
        ...(baseline !== undefined && { baselineState: 'unchanged' }),
        properties: { checked, ...(outcome === 'skipped' && { reason }) },
      };
    });
}

function resultOf(
  { code, severity, message, location, fingerprint, params, level }: Finding,
  indexOf: IndexOf,
) {
  return {
    ruleId: code,
    ruleIndex: indexOf.get(code),
    kind: 'fail',
    level: levelOf[severity],
    message: { text: message },
    locations: locationsOf(location),
    partialFingerprints: { 'jeugd/v1': fingerprint },
    properties: { params, level },
  };
}

function locationsOf({ file, line, column, ...place }: Location): readonly unknown[] {
  const name = [place.record, place.id ?? place.path, place.field].filter((part) => part !== undefined);
  if (file === undefined && name.length === 0) return [];
  return [
    {
      physicalLocation:
        file === undefined
          ? undefined
          : { artifactLocation: { uri: uriOf(file) }, region: regionOf(file, line, column) },
      logicalLocations: name.length === 0 ? undefined : [{ fullyQualifiedName: name.join('/') }],
    },
  ];
}

/** In a CSV file a column is a cell and no character: there SARIF hears the line only. */
function regionOf(file: string, line: number | undefined, column: number | undefined): unknown {
  if (line === undefined) return undefined;
  return { startLine: line, startColumn: /\.csv$/i.test(file) ? undefined : column };
}
