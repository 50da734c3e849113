/** A rule made ready for one register: its run, its days, and a context that knows where its records stand. */
import {
  type Dated,
  isShowableId,
  type Locale,
  type Location,
  type PlainDate,
  type RegisterIndex,
  type TableName,
} from '@jeugd/core';
import { type RuleRun, ruleRun } from '../report/rule-run.js';
import type { DaysOf } from './judged-days.js';
import type { RowFinder } from './row-finder.js';
import type { CheckContext, GroupRule, RecordRule, Rule } from './rule.js';

/** A record of any table. */
export type AnyRecord = Parameters<RecordRule['check']>[0];

/** A rule at work on a register. */
export interface RuleWork<One extends Rule = Rule> {
  readonly rule: One;
  readonly run: RuleRun;
  /** The tables it walks, in its own order, absent ones left out. */
  readonly tables: readonly TableName[];
  /** What the rule may look at and do, for records of a table, or of whichever table a record is in. */
  context(tableOf: TableName | ((record: { readonly id: string }) => TableName)): CheckContext;
  /** Whether a record is one the rule is about; notes it when not. A breakdown counts as one, and gives `false`. */
  isAbout(record: AnyRecord): boolean;
}

/** What all rules of a check share. */
export interface WorkOptions {
  readonly index: RegisterIndex;
  readonly asOf: PlainDate;
  readonly locale: Locale;
  readonly keep: number;
  /** The days of records on which a rule is in force. */
  readonly inForceOf: (rule: Rule) => DaysOf;
  /** The row of a record, for one that may not be named by its id. */
  readonly rowOf: RowFinder;
}

/** Makes a rule ready. A rule that cannot say anything about this register has no tables left and a reason noted. */
export function ruleWork<One extends Rule>(rule: One, options: WorkOptions): RuleWork<One> {
  const { index, asOf, locale, keep, inForceOf, rowOf } = options;
  const run = ruleRun(rule, { locale, keep });
  const inForce = inForceOf(rule);
  const context = { index, asOf, inForce };
  const isDated = rule.validFrom !== undefined || rule.validUntil !== undefined;
  const walked = tablesOf(rule);
  const present = walked.filter((table) => index.has(table));

  return {
    rule,
    run,
    tables: canSaySomething() ? present : [],
    context: (tableOf) => ({
      ...context,
      report(record, params, { field, table } = {}) {
        const name = table ?? (typeof tableOf === 'string' ? tableOf : tableOf(record));
        run.fault(locationOf(name, record, field), params, record);
      },
    }),
    isAbout(record) {
      try {
        if (isDated && inForce(record as Dated) === undefined) {
          run.outOfForce();
          return false;
        }
        if (rule.appliesTo === undefined || rule.appliesTo(record, context)) return true;
        run.notApplicable();
      } catch (thrown) {
        run.crash(thrown);
      }
      return false;
    },
  };

  function canSaySomething(): boolean {
    const reason = missingTables();
    if (reason !== undefined) {
      run.skip(reason);
      return false;
    }
    try {
      if (rule.unless?.holds(context) !== true) return true;
      run.skip(rule.unless.reason);
    } catch (thrown) {
      run.crash(thrown);
    }
    return false;
  }

  /** Of several tables to walk one is enough; of those it needs none may be absent. */
  function missingTables(): string | undefined {
    if (present.length === 0 && walked.length > 1) return `no-table-of:${walked.join(',')}`;
    const missing = [...(present.length === 0 ? walked : []), ...(rule.needs ?? [])].filter(
      (table) => !index.has(table),
    );
    return missing.length === 0 ? undefined : `table-missing:${missing.join(',')}`;
  }

  /** By id, or by its row when the id may not be shown. */
  function locationOf(table: TableName, record: { readonly id: string }, field?: string): Location {
    return { record: table, ...nameOf(table, record), ...(field !== undefined && { field }) };
  }

  function nameOf(table: TableName, record: { readonly id: string }): Location {
    if (isShowableId(record.id)) return { id: record.id };
    const row = rowOf(table, record);
    return row === undefined ? {} : { path: `/${table}/${row}` };
  }
}

/** The tables a rule walks. */
export function tablesOf({ on }: Pick<Rule, 'on'>): readonly TableName[] {
  return typeof on === 'string' ? [on] : on;
}

/** Whether a rule judges groups of records. */
export function isGroupRule(rule: Rule): rule is GroupRule {
  return 'by' in rule;
}
