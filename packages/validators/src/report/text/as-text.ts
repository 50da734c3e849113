/** The report as text for people: what was met while reading, then rule by rule, then what to do next. */
import { fillText, type Locale } from '@jeugd/core';
import { findingsOf } from '../findings-of.js';
import type { Report } from '../report.js';
import type { RuleDescription } from '../rule-description.js';
import { reportTexts } from '../texts.js';
import { readingBlock } from './reading-block.js';
import { baselineBlock, resultBlock } from './result-block.js';
import { rulesBlock } from './rules-block.js';
import { crashedBlock, skippedBlock } from './silent-blocks.js';
import type { Writer } from './text-writer.js';

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
  readonly rules?: readonly RuleDescription[];
  /** How many places are named of each fault; 3 unless told. */
  readonly places?: number;
  /** Whether the message of its first finding stands below each rule: what to do. Not unless told. */
  readonly explain?: boolean;
  /** Whether every skipped rule is named; else they are counted by the tables they wait for. Not unless given. */
  readonly everySkipped?: boolean;
  /** Whether the day of judgement is left out, of data that are judged alike on every day. Not unless told. */
  readonly undated?: boolean;
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
  const {
    locale = 'en',
    colours = false,
    rules = [],
    places = 3,
    explain = false,
    everySkipped = false,
    undated = false,
  } = options;
  const writer: Writer = {
    locale,
    places,
    explain,
    everySkipped,
    undated,
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
    baselineBlock(report, findings, writer),
    resultBlock(report, writer),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
