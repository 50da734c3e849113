/** Checking a register by rules. */
import {
  indexRegister,
  JeugdError,
  type Locale,
  type PlainDate,
  plainDate,
  type Register,
  type RegisterIndex,
} from '@jeugd/core';
import type { Found } from '../report/found.js';
import type { Report } from '../report/report.js';
import { reportOf } from '../report/report-of.js';
import { daysInForceOfRules } from './judged-days.js';
import { rowFinder } from './row-finder.js';
import type { Rule } from './rule.js';
import { ruleWork } from './rule-work.js';
import { duplicateRuleTexts } from './texts.js';
import { walkRegister } from './walk.js';

/**
 * How to check.
 *
 * @dutch wijze van controleren
 */
export interface CheckOptions {
  /**
   * The day on which the register is judged; usually `about.extractedOn`. Rules judge this day too: an open end runs up
   * to and including it. (Figures and episodes do not: for them it is the first day that was not observed.)
   */
  readonly asOf: PlainDate;
  /** Language of the messages; English unless told. */
  readonly locale?: Locale;
  /** How many findings of one rule are kept; 1,000 unless told, at least 0. All are counted. */
  readonly keepPerRule?: number;
  /** What was met while reading, to stand in the report first; what `parseRegister` or `readRegister` gave. */
  readonly found?: Found;
}

/**
 * Checks a register by rules, in one walk from person to person.
 *
 * The report is the same whatever the order of the rows and of the rules, as long as ids are unique and may be shown:
 * a record whose id looks like a BSN is named by its row, as it was read. A rule that breaks down is reported as crashed;
 * the other rules, and the other records, go on.
 *
 * @dutch register controleren
 * @throws {JeugdError} `validators/duplicate-rule` when two rules share an id; `core/invalid-date` when `asOf` is no day
 * @example
 * checkRegister({ about: { version: '1' } }, [], { asOf: '2025-01-01' }).summary.passed; // 0
 */
export function checkRegister(
  register: Register | RegisterIndex,
  rules: readonly Rule[],
  options: CheckOptions,
): Report {
  const { locale = 'en', keepPerRule = 1000, found } = options;
  const asOf = plainDate(options.asOf);
  refuseDuplicates(rules);
  const index = indexRegister(register);
  const rowOf = rowFinder(index, found?.rejected);
  const shared = { index, asOf, locale, keep: keepPerRule, inForceOf: daysInForceOfRules(asOf), rowOf };
  const works = rules.map((rule) => ruleWork(rule, shared));

  walkRegister(works, index);
  return reportOf({ asOf, locale, runs: works.map(({ run }) => run), ...(found !== undefined && { found }) });
}

function refuseDuplicates(rules: readonly Rule[]): void {
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id)) throw new JeugdError('validators/duplicate-rule', duplicateRuleTexts, { id });
    seen.add(id);
  }
}
