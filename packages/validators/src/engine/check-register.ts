/** Checking a register by rules. */
import {
  indexRegister,
  JeugdError,
  type Locale,
  type Location,
  type PlainDate,
  plainDate,
  type Register,
  type RegisterIndex,
  type TableName,
  tableNames,
} from '@jeugd/core';
import { groupBy } from './group-by.js';
import { type Found, type InputFile, reportOf } from './make-report.js';
import type { Report } from './report.js';
import type { GroupRule, RecordRule, Rule } from './rule.js';
import { isGroupRule, type RuleWork, ruleWork } from './rule-work.js';
import { duplicateRuleTexts } from './texts.js';
import { walkGroups, walkTable } from './walk.js';

/**
 * How to check.
 *
 * @dutch wijze van controleren
 */
export interface CheckOptions {
  /** The day on which the register is judged; usually `about.extractedOn`. */
  readonly asOf: PlainDate;
  /** Language of the messages; English unless told. */
  readonly locale?: Locale;
  /** How many findings of one rule are kept; 1,000 unless told, at least 0. All are counted. */
  readonly keepPerRule?: number;
  /** What was met while reading, to stand in the report first; what `parseRegister` gives fits. */
  readonly found?: Found;
  /** Every input, clean or broken, to have its entry in the report. */
  readonly files?: readonly InputFile[];
  /** Adds file and line to the place of a record, where they are known. */
  readonly place?: (location: Location) => Location;
}

/**
 * Checks a register by rules, with one pass over each table that they walk.
 *
 * The report is the same whatever the order of the rows and of the rules, as long as ids are unique and may be shown:
 * a record whose id looks like a BSN is named by its position. A rule that breaks down is reported as crashed;
 * the other rules, and the other records, go on.
 *
 * @dutch register controleren
 * @throws {JeugdError} `validators/duplicate-rule` when two rules share an id; `core/invalid-date` when `asOf` is no day
 * @example
 * checkRegister({ about: { version: '1' } }, [], { asOf: '2025-01-01' }).summary.passed; // 0
 */
export function checkRegister(register: Register, rules: readonly Rule[], options: CheckOptions): Report {
  const { locale = 'en', keepPerRule = 1000, found, files, place } = options;
  const asOf = plainDate(options.asOf);
  refuseDuplicates(rules);
  const index = indexRegister(register);
  const works = rules.map((rule) =>
    ruleWork(rule, { index, asOf, locale, keep: keepPerRule, rowOf: rowFinder(index) }),
  );

  const onRecords = works.filter((work): work is RuleWork<RecordRule> => !isGroupRule(work.rule));
  for (const table of tableNames) {
    const ofTable = onRecords.filter(({ tables }) => tables.includes(table));
    if (ofTable.length > 0) walkTable(table, ofTable, index);
  }
  const onGroups = works.filter((work): work is RuleWork<GroupRule> => isGroupRule(work.rule));
  for (const alike of groupBy(onGroups, ({ tables, rule }) => `${tables.join()} ${rule.by}`).values()) {
    const [first] = alike;
    if (first !== undefined) walkGroups(first.tables, first.rule.by, alike, index);
  }
  return reportOf({
    asOf,
    runs: works.map(({ run }) => run),
    ...(found !== undefined && { found }),
    ...(files !== undefined && { files }),
    ...(place !== undefined && { place }),
  });
}

function refuseDuplicates(rules: readonly Rule[]): void {
  const seen = new Set<string>();
  for (const { id } of rules) {
    if (seen.has(id)) throw new JeugdError('validators/duplicate-rule', duplicateRuleTexts, { id });
    seen.add(id);
  }
}

/** Finds the position of a record in its table; a table is walked once, when first asked for. */
function rowFinder(index: RegisterIndex): (table: TableName, record: { readonly id: string }) => number {
  const rows = new Map<TableName, ReadonlyMap<unknown, number>>();
  return (table, record) => {
    let ofTable = rows.get(table);
    if (ofTable === undefined) {
      ofTable = new Map(index.all(table).map((one, row) => [one, row]));
      rows.set(table, ofTable);
    }
    return ofTable.get(record) ?? -1;
  };
}
