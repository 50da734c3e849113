/** For tests of rules: one rule on a small register. */
import type { PlainDate, Register } from '@jeugd/core';
import { checkRegister, type Report, type Rule, type RuleResult } from '../engine/index.js';

export type Tables = Omit<Register, 'about'>;

/** The report of one rule. */
export function reportOn(rule: Rule, tables: Tables, asOf: PlainDate = '2025-01-01'): Report {
  return checkRegister({ about: { version: '1' }, ...tables }, [rule], { asOf });
}

/** How one rule ended. */
export function resultOf(rule: Rule, tables: Tables, asOf?: PlainDate): RuleResult | undefined {
  return reportOn(rule, tables, asOf).rules[0];
}

/** How one rule ended, in one word; of a skipped rule the reason. */
export function outcomeOf(rule: Rule, tables: Tables, asOf?: PlainDate): string | undefined {
  const result = resultOf(rule, tables, asOf);
  return result?.outcome === 'skipped' ? result.reason : result?.outcome;
}

/** The places of the faults: `placements/p1 end`. */
export function faultsOf(rule: Rule, tables: Tables, asOf?: PlainDate): readonly string[] {
  return reportOn(rule, tables, asOf).findings.map(({ location: { record, id, field } }) =>
    [`${record}/${id}`, field].filter((part) => part !== undefined).join(' '),
  );
}
