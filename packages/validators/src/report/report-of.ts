/** Putting a report together from what was met while reading and what the rules found. */
import type { Finding, Locale, PlainDate, Severity } from '@jeugd/core';
import { compareText } from '../collections/order.js';
import type { Found, InputFile } from './found.js';
import type { FileReport, Report, RuleResult, Summary } from './report.js';
import type { RuleRun } from './rule-run.js';

/**
 * What goes into a report.
 *
 * @dutch bouwstenen van een rapport
 */
export interface ReportParts {
  /** The day on which the data were judged. */
  readonly asOf: PlainDate;
  /** The rules, after their work. */
  readonly runs: readonly RuleRun[];
  /** What was met before. */
  readonly found?: Found;
  /** What makes the report; `@jeugd/validators` unless told. */
  readonly tool?: string;
  /** Language of the messages, to be told in the report. */
  readonly locale?: Locale;
}

/**
 * A report. Each finding stands in it once: with its file where it has one, else at the top. What was met before the
 * rules comes first, as it came; then what the rules found, by rule and record.
 *
 * @dutch rapport opmaken
 * @example
 * reportOf({ asOf: '2025-01-01', runs: [] }).summary.errors; // 0
 */
export function reportOf({ asOf, runs, found, tool = '@jeugd/validators', locale }: ReportParts): Report {
  const inOrder = [...runs].sort((a, b) => compareText(a.rule.id, b.rule.id));
  const rules = inOrder.map(resultOf);
  const perRule = inOrder.map((run) => run.findings());
  const place = found?.place ?? ((location) => location);
  const ofRules = perRule.flat().map((one) => ({ ...one, location: place(one.location) }));
  const findings = [...(found?.findings ?? []), ...ofRules];
  const perFile = filesOf(found?.files ?? [], findings);
  const notAllKept = rules.filter(({ failed }, position) => failed > (perRule[position]?.length ?? 0));
  const truncated = {
    ...found?.truncated,
    ...Object.fromEntries(notAllKept.map(({ id, failed }) => [id, failed])),
  };
  return {
    version: '1',
    tool,
    ...(locale !== undefined && { locale }),
    asOf,
    ...(perFile.length > 0 && { files: perFile }),
    findings: findings.filter(({ location }) => location.file === undefined),
    rules,
    ...(Object.keys(truncated).length > 0 && { truncated }),
    summary: summaryOf(inOrder, rules, found),
  };
}

function resultOf(run: RuleRun): RuleResult {
  const { id, ...ended } = run.result();
  return { id, severity: run.rule.severity, ...ended };
}

/** Every input, and every file that a finding names, with its findings. */
function filesOf(files: readonly InputFile[], findings: readonly Finding[]): readonly FileReport[] {
  const perFile = new Map<string, { readonly kind: string; readonly findings: Finding[] }>();
  for (const { file, kind, table } of files) perFile.set(file, { kind: table ?? kind, findings: [] });
  for (const finding of findings) {
    const { file } = finding.location;
    if (file === undefined) continue;
    const known = perFile.get(file);
    if (known === undefined) perFile.set(file, { kind: 'unknown', findings: [finding] });
    else known.findings.push(finding);
  }
  return [...perFile]
    .map(([file, { kind, findings }]) => ({ file, kind, findings }))
    .sort((a, b) => compareText(a.file, b.file));
}

function summaryOf(
  runs: readonly RuleRun[],
  rules: readonly RuleResult[],
  found: Found | undefined,
): Summary {
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const [severity, count] of countsFound(found)) bySeverity[severity] += count;
  for (const [position, { rule }] of runs.entries())
    bySeverity[rule.severity] += rules[position]?.failed ?? 0;
  const outcomes = { passed: 0, failed: 0, skipped: 0, crashed: 0 };
  for (const { outcome } of rules) outcomes[outcome] += 1;
  const { error, warning, info } = bySeverity;
  return { errors: error, warnings: warning, infos: info, ...outcomes };
}

/** The findings met before, by severity; of a code of which not all were kept, the others weigh as its first. */
function* countsFound(found: Found | undefined): Generator<[Severity, number]> {
  const kept = new Map<string, number>();
  const severityOf = new Map<string, Severity>();
  for (const { code, severity } of found?.findings ?? []) {
    yield [severity, 1];
    kept.set(code, (kept.get(code) ?? 0) + 1);
    if (!severityOf.has(code)) severityOf.set(code, severity);
  }
  for (const [code, total] of Object.entries(found?.truncated ?? {})) {
    yield [severityOf.get(code) ?? 'error', Math.max(0, total - (kept.get(code) ?? 0))];
  }
}
