/** Which fields a rule looks at, seen while it judges its examples. What a rule says of itself could be out of date. */
import type { Register } from '@jeugd/core';
import { checkRegister, type Rule } from '../engine/index.js';
import type { RuleExamples } from './rule-examples.js';

/** The fields a rule looked at in its examples, by table; ids are left out, every record has one. */
export function fieldsRead(rule: Rule, { fails, holds, skips = [] }: RuleExamples): Record<string, string[]> {
  const seen = new Map<string, Set<string>>();
  for (const { records, asOf = '2025-01-01' } of [...fails, ...holds, ...skips]) {
    const watched = Object.entries(records).map(([table, rows]) => [table, rows.map(watcher(table, seen))]);
    const register = { about: { version: '1' }, ...Object.fromEntries(watched) } as Register;
    checkRegister(register, [rule], { asOf });
  }
  const tables = [...seen].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(tables.map(([table, fields]) => [table, [...fields].sort()]));
}

/** Puts a record behind a glass that notes which fields are looked at. */
function watcher(table: string, seen: Map<string, Set<string>>): (record: object) => object {
  const fields = seen.get(table) ?? new Set<string>();
  seen.set(table, fields);
  return (record) =>
    new Proxy(record, {
      get(target, field, receiver) {
        if (typeof field === 'string' && field !== 'id' && Object.hasOwn(target, field)) fields.add(field);
        return Reflect.get(target, field, receiver);
      },
    });
}
