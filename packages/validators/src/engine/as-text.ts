/** The report as text for people: what was met while reading, then rule by rule, then what to do next. */
import { type Finding, fillText, type Locale, type Location, type Severity } from '@jeugd/core';
import { groupBy } from './group-by.js';
import { reasonInWords } from './reason-in-words.js';
import type { Report, RuleResult } from './report.js';
import type { Rule, RuleDescription } from './rule.js';
import { reportTexts, severityTexts } from './texts.js';

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
}

/**
 * A report as text: what was met while reading, the rules that failed, those that broke down, those that were
 * skipped and why, and the numbers with the next step. Control characters are made visible.
 *
 * @dutch rapport als tekst
 * @example
 * const report = checkRegister({ about: { version: '1' } }, [], { asOf: '2025-01-01' });
 * reportAsText(report).split('\n').at(-2); // 'Next      nothing to mend.'
 */
export function reportAsText(report: Report, options: TextOptions = {}): string {
  const { locale = 'en', colours = false, rules = [], places = 3 } = options;
  const writer: Writer = {
    locale,
    places,
    paint: (text, colour) => (colours ? `\u001b[${colour}m${text}\u001b[0m` : text),
    say: (name, params) => fillText(reportTexts[name][locale], params),
    ruleOf: new Map(rules.map((rule) => [rule.id, rule])),
  };
  const findings = [...(report.files ?? []).flatMap((file) => file.findings), ...report.findings];
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

/** What every part needs. */
interface Writer {
  readonly locale: Locale;
  readonly places: number;
  readonly paint: (text: string, colour: number) => string;
  readonly say: (
    name: keyof typeof reportTexts,
    params?: Readonly<Record<string, string | number>>,
  ) => string;
  readonly ruleOf: ReadonlyMap<string, RuleDescription & Pick<Rule, 'unless'>>;
}

/** Codes of the terminal. */
const colourOf: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };
const boldRed = 41;
const bold = 1;
const faint = 2;

/** Room for the name of a block, and for the severity: the longest word in each language, and a space. */
const headWidth = 10;
const severityWidth: Readonly<Record<Locale, number>> = { nl: 13, en: 8 };

/** Findings of no rule: each fault once, with its places below it. */
function readingBlock({ truncated = {} }: Report, findings: readonly Finding[], writer: Writer): string[] {
  const structural = findings.filter(({ rule }) => rule === undefined);
  if (structural.length === 0) return [];
  const alike = [...groupBy(structural, ({ code, message }) => `${code}\n${message}`).values()];
  const total = Object.entries(truncated)
    .filter(([code]) => !writer.ruleOf.has(code))
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
    ...alike.flatMap((same) => readingLines(same, writer)),
  ];
}

function readingLines(same: readonly Finding[], writer: Writer): string[] {
  const [first] = same;
  if (first === undefined) return [];
  const { severity, code, message } = first;
  return [
    `  ${severityCell(severity, writer)}${plain(message)} ${writer.paint(`${plain(code)}, ${same.length} ×`, faint)}`,
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
    ...rows.map(({ result, found }) => {
      const severity = found[0]?.severity ?? writer.ruleOf.get(result.id)?.severity ?? 'error';
      const id = writer.paint(plain(result.id).padEnd(idWidth), bold);
      const title = titleOf(result, writer).padEnd(titleWidth);
      const count = String(result.failed).padStart(countWidth);
      const places = placesOf(found, result.failed, writer);
      return `  ${id}${severityCell(severity, writer)}${title}${count} ×  ${places}`.trimEnd();
    }),
  ];
}

function crashedBlock({ rules }: Report, writer: Writer): string[] {
  const crashed = rules.filter(({ outcome }) => outcome === 'crashed');
  if (crashed.length === 0) return [];
  return [
    writer.paint(writer.say('crashed'), boldRed),
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

function head(name: string, text: string, { paint }: Writer): string {
  return `${paint(name.padEnd(headWidth), bold)}${text}`;
}

function severityCell(severity: Severity, { locale, paint }: Writer): string {
  const word = severityTexts[severity][locale];
  return `${paint(word, colourOf[severity])}${' '.repeat(severityWidth[locale] - word.length)}`;
}

function titleOf({ id }: RuleResult, { ruleOf, locale }: Writer): string {
  return plain(ruleOf.get(id)?.title[locale] ?? '');
}

/** The first places, and dots when there are more. */
function placesOf(findings: readonly Finding[], total: number, { places }: Writer): string {
  const named = findings.slice(0, places).map(({ location }) => plain(placeOf(location)));
  return total > named.length ? `${named.join(', ')} …` : named.join(', ');
}

/** File and line where they are known, else the record. */
function placeOf({ file, line, column, record, id, path }: Location): string {
  if (file !== undefined) return [file, line, column].filter((part) => part !== undefined).join(':');
  return id === undefined
    ? (path ?? record ?? '')
    : [record, id].filter((part) => part !== undefined).join('/');
}

/** Text from outside, with the characters that could steer a terminal made visible. */
function plain(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
