/** Which fields a rule looks at, seen while it judges its examples. What a rule says of itself could be out of date. */
import type { Register } from '@jeugd/core';
import { checkRegister, type Rule } from '../engine/index.js';
import { isGroupRule } from '../engine/rule-work.js';
import type { RuleExamples } from './rule-examples.js';

/** The fields a rule looked at in its examples, by table; ids are left out, every record has one. */
export function fieldsRead(rule: Rule, { fails, holds, skips = [] }: RuleExamples): Record<string, string[]> {
  const seen = new Map<string, Set<string>>();
  const glass: Glass = { isLookedThrough: false, always: lookedAtForRule(rule) };
  for (const { records, asOf = '2025-01-01' } of [...fails, ...holds, ...skips]) {
    const watched = Object.entries(records).map(([table, rows]) => [
      table,
      rows.map(watcher(table, seen, glass)),
    ]);
    const register = { about: { version: '1' }, ...Object.fromEntries(watched) } as Register;
    checkRegister(register, [watching(rule, glass)], { asOf });
  }
  const tables = [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(tables.map(([table, fields]) => [table, [...fields].sort()]));
}

/** What a record is looked at through. Looks of the engine do not count, but for those it does for this rule. */
interface Glass {
  isLookedThrough: boolean;
  readonly always: readonly string[];
}

/** The days of a record where the rule was not always in force, and the field that the records of a group share. */
function lookedAtForRule(rule: Rule): readonly string[] {
  const isDated = rule.validFrom !== undefined || rule.validUntil !== undefined;
  return [
    ...(isDated ? ['start', 'end', 'endUnknown', 'date'] : []),
    ...(isGroupRule(rule) ? [rule.by] : []),
  ];
}

/** The rule, with what it looks at noted while it judges. */
function watching(rule: Rule, glass: Glass): Rule {
  const noted = <Args extends readonly unknown[], Answer>(ask: (...args: Args) => Answer) => {
    return (...args: Args): Answer => {
      glass.isLookedThrough = true;
      try {
        return ask(...args);
      } finally {
        glass.isLookedThrough = false;
      }
    };
  };
  const { appliesTo, unless } = rule;
  return {
    ...rule,
    check: noted(rule.check as (...args: readonly unknown[]) => void),
    ...(appliesTo !== undefined && { appliesTo: noted(appliesTo) }),
    ...(unless !== undefined && { unless: { ...unless, holds: noted(unless.holds) } }),
  } as Rule;
}

/** Puts a record behind a glass that notes which fields are looked at. */
function watcher(table: string, seen: Map<string, Set<string>>, glass: Glass): (record: object) => object {
  const fields = seen.get(table) ?? new Set<string>();
  seen.set(table, fields);
  return (record) =>
    new Proxy(record, {
      get(target, field, receiver) {
        const isField = typeof field === 'string' && field !== 'id' && Object.hasOwn(target, field);
        if (isField && (glass.isLookedThrough || glass.always.includes(field))) fields.add(field);
        return Reflect.get(target, field, receiver);
      },
    });
}
