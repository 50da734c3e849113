/** Several reports on the same day as one. */
import { groupBy } from '../collections/group-by.js';
import { compareText } from '../collections/order.js';
import { findingsOf } from './findings-of.js';
import type { Outcome, Report, RuleResult, Summary } from './report.js';

/**
 * One report of all, with each rule once: its counts added up, its worst outcome, and the reason of that one. Day, tool and
 * version are those of the first; the language is told where it is one.
 *
 * @dutch rapporten samenvoegen
 * @example
 * const report = checkRegister({ about: { version: '1' } }, [], { asOf: '2025-01-01' });
 * combinedReport(report, [report]).rules; // []
 */
export function combinedReport(first: Report, others: readonly Report[]): Report {
  if (others.length === 0) return first;
  const reports = [first, ...others];
  const byId = groupBy(
    reports.flatMap((report) => report.rules),
    ({ id }) => id,
  );
  const rules = [...byId].sort(([a], [b]) => compareText(a, b)).map(([, results]) => combinedRule(results));
  const truncated = combinedTruncated(reports);
  const locales = [...new Set(reports.flatMap(({ locale }) => locale ?? []))];
  const [locale] = locales.length === 1 ? locales : [];
  const files = reports.flatMap((report) => report.files ?? []);
  return {
    version: first.version,
    tool: first.tool,
    ...(locale !== undefined && { locale }),
    asOf: first.asOf,
    files: [...files].sort((a, b) => compareText(a.file, b.file)),
    findings: reports.flatMap(({ findings }) => findings),
    rules,
    ...(truncated.length > 0 && { truncated: Object.fromEntries(truncated) }),
    summary: combinedSummary(reports, rules),
  };
}

/** From worst to best. */
const outcomes: readonly Outcome[] = ['crashed', 'failed', 'passed', 'skipped'];

function combinedRule(results: readonly RuleResult[]): RuleResult {
  const outcome = outcomes.find((each) => results.some((result) => result.outcome === each)) ?? 'skipped';
  const worst = results.find((result) => result.outcome === outcome);
  const crashed = sumOf(results, ({ crashed: count = 0 }) => count);
  return {
    id: worst?.id ?? '',
    ...(worst?.severity !== undefined && { severity: worst.severity }),
    outcome,
    checked: sumOf(results, ({ checked }) => checked),
    failed: sumOf(results, ({ failed }) => failed),
    ...(results.some(({ failedRecords }) => failedRecords !== undefined) && {
      failedRecords: sumOf(results, ({ failed, failedRecords = failed }) => failedRecords),
    }),
    ...(worst?.reason !== undefined && { reason: worst.reason }),
    ...(crashed > 0 && { crashed }),
  };
}

/** Where one report did not keep all findings of a code, the total counts those that the others kept as well. */
function combinedTruncated(reports: readonly Report[]): [string, number][] {
  const codes = new Set(reports.flatMap(({ truncated = {} }) => Object.keys(truncated)));
  return [...codes].sort().map((code) => [
    code,
    sumOf(reports, (report) => {
      const kept = findingsOf(report).filter((finding) => finding.code === code).length;
      return report.truncated?.[code] ?? kept;
    }),
  ]);
}

function combinedSummary(reports: readonly Report[], rules: readonly RuleResult[]): Summary {
  const ended = (outcome: Outcome) => rules.filter((rule) => rule.outcome === outcome).length;
  return {
    errors: sumOf(reports, ({ summary }) => summary.errors),
    warnings: sumOf(reports, ({ summary }) => summary.warnings),
    infos: sumOf(reports, ({ summary }) => summary.infos),
    passed: ended('passed'),
    failed: ended('failed'),
    skipped: ended('skipped'),
    crashed: ended('crashed'),
  };
}

function sumOf<Item>(items: readonly Item[], countOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + countOf(item), 0);
}
