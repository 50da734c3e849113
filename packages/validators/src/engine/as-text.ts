/** The report as text for people: what was met while reading, then rule by rule, then what to do next. */
import { type Finding, fillText, type Locale } from '@jeugd/core';
import { findingsOf } from './findings-of.js';
import { groupBy } from './group-by.js';
import { reasonInWords } from './reason-in-words.js';
import type { Report, RuleResult } from './report.js';
import type { Rule, RuleDescription } from './rule.js';
import { bold, faint, head, onRed, placesOf, plain, severityCell, type Writer } from './text-writer.js';
import { reportTexts } from './texts.js';

/**
 * How a report is written as text.
 *
 * @dutch vorm van het rapport
 */
export interface TextOptions {
  /** Language; English unless told. Messages are in the language in which they were made. */
  readonly locale?: Locale;
  /** Whether to use colours, for a terminal; not unless told. */
  readonly colours?: boolean;
  /** The rules, for their titles; a rule that is not among them is named by its id only. */
  readonly rules?: readonly (RuleDescription & Pick<Rule, 'unless'>)[];
  /** How many places are named of each fault; 3 unless told. */
  readonly places?: number;
  /** Whether the message of its first finding stands below each rule: what to do. Not unless told. */
  readonly explain?: boolean;
}

/**
 * A report as text: what was met while reading, the rules that failed, those that broke down, those that were
 * skipped and why, and the numbers with the next step. Control characters are made visible.
 *
 * @dutch rapport als tekst
 * @example
 * const report = checkRegister({ about: { version: '1' } }, [], { asOf: '2025-01-01' });
 * reportAsText(report).split('\n').at(-2); // 'Next      nothing to correct.'
 */
export function reportAsText(report: Report, options: TextOptions = {}): string {
  const { locale = 'en', colours = false, rules = [], places = 3, explain = false } = options;
  const writer: Writer = {
    locale,
    places,
    explain,
    paint: (text, colour) => (colours ? `\u001b[${colour}m${text}\u001b[0m` : text),
    say: (name, params) => fillText(reportTexts[name][locale], params),
    ruleOf: new Map(rules.map((rule) => [rule.id, rule])),
  };
  const findings = findingsOf(report);
  const blocks = [
    readingBlock(report, findings, writer),
    rulesBlock(report, findings, writer),
    crashedBlock(report, writer),
    skippedBlock(report, writer),
    resultBlock(report, writer),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Findings of no rule: each fault once, with its places below it. */
function readingBlock(
  { truncated = {}, rules }: Report,
  findings: readonly Finding[],
  writer: Writer,
): string[] {
  const structural = findings.filter(({ rule }) => rule === undefined);
  if (structural.length === 0) return [];
  const alike = [...groupBy(structural, ({ code, message }) => `${code}\n${message}`).values()];
  const total = Object.entries(truncated)
    .filter(([code]) => !rules.some(({ id }) => id === code))
    .reduce(
      (sum, [code, all]) => sum + all - structural.filter((one) => one.code === code).length,
      structural.length,
    );
  return [
    head(
      writer.say('reading'),
      total === 1 ? writer.say('oneFinding') : writer.say('findings', { count: total }),
      writer,
    ),
    ...alike.flatMap((same) => readingLines(same, truncated, writer)),
  ];
}

/** A fault and its places; a plus behind the count says that there were more than the report kept. */
function readingLines(
  same: readonly Finding[],
  truncated: Readonly<Record<string, number>>,
  writer: Writer,
): string[] {
  const [first] = same;
  if (first === undefined) return [];
  const { severity, code, message } = first;
  const count = `${same.length}${Object.hasOwn(truncated, code) ? '+' : ''} ×`;
  return [
    `  ${severityCell(severity, writer)}${plain(message)} ${writer.paint(`${plain(code)}, ${count}`, faint)}`,
    `    ${placesOf(same, same.length, writer)}`,
  ];
}

/** The rules that failed: id, severity, title, how often, and the first places. */
function rulesBlock({ rules, summary }: Report, findings: readonly Finding[], writer: Writer): string[] {
  const { passed, failed, skipped, crashed } = summary;
  const total = rules.length === 1 ? writer.say('oneRule') : writer.say('ruleTotal', { count: rules.length });
  const byRule = groupBy(findings, ({ rule }) => rule ?? '');
  const rows = rules
    .filter((one) => one.failed > 0)
    .map((result) => ({ result, found: byRule.get(result.id) ?? [] }));
  const idWidth = Math.max(0, ...rows.map(({ result }) => result.id.length)) + 1;
  const titleWidth = Math.max(0, ...rows.map(({ result }) => titleOf(result, writer).length)) + 1;
  const countWidth = Math.max(0, ...rows.map(({ result }) => String(result.failed).length));
  return [
    head(
      writer.say('rules'),
      writer.say('ruleCounts', { rules: total, passed, failed, skipped, crashed }),
      writer,
    ),
    ...rows.flatMap(({ result, found }) => {
      const severity = found[0]?.severity ?? writer.ruleOf.get(result.id)?.severity ?? 'error';
      const id = writer.paint(plain(result.id).padEnd(idWidth), bold);
      const title = titleOf(result, writer).padEnd(titleWidth);
      const count = String(result.failed).padStart(countWidth);
      const places = placesOf(found, result.failed, writer);
      const line = `  ${id}${severityCell(severity, writer)}${title}${count} ×  ${places}`.trimEnd();
      const [first] = found;
      return writer.explain && first !== undefined
        ? [line, `    ${writer.paint(plain(first.message), faint)}`]
        : [line];
    }),
  ];
}

function crashedBlock({ rules }: Report, writer: Writer): string[] {
  const crashed = rules.filter(({ outcome }) => outcome === 'crashed');
  if (crashed.length === 0) return [];
  return [
    writer.paint(writer.say('crashed'), onRed),
    ...crashed.map(({ id, reason = '', crashed: count = 0 }) => {
      const words = plain(reasonInWords(reason, writer.locale));
      return `  ${writer.paint(plain(id), bold)} ${writer.say('crashedOn', { reason: words, count })}`;
    }),
  ];
}

/** The rules that could not say anything, those with the same reason on one line. */
function skippedBlock({ rules }: Report, writer: Writer): string[] {
  const skipped = rules.filter(({ outcome }) => outcome === 'skipped');
  if (skipped.length === 0) return [];
  const byReason = groupBy(skipped, ({ id, reason = '' }) =>
    plain(reasonInWords(reason, writer.locale, writer.ruleOf.get(id))),
  );
  return [
    writer.say('skipped'),
    ...[...byReason].map(([reason, same]) => `  ${same.map(({ id }) => plain(id)).join(', ')}: ${reason}`),
  ];
}

function resultBlock({ summary, asOf }: Report, writer: Writer): string[] {
  const { errors, warnings, infos, crashed } = summary;
  const next =
    crashed > 0 ? 'nextCrashed' : errors > 0 ? 'nextErrors' : warnings > 0 ? 'nextWarnings' : 'nextClean';
  return [
    head(writer.say('result'), writer.say('total', { errors, warnings, infos, asOf: plain(asOf) }), writer),
    head(writer.say('next'), writer.say(next), writer),
  ];
}

function titleOf({ id }: RuleResult, { ruleOf, locale }: Writer): string {
  return plain(ruleOf.get(id)?.title[locale] ?? '');
}
