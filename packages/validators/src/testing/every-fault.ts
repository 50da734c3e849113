/** For tests: the registers of examples, and all of them together as one register with every fault at once. */
import type { Register } from '@jeugd/core';
import { ruleExamples } from '../rules/examples.js';
import type { RuleExample } from '../rules/rule-examples.js';

type Row = Readonly<Record<string, unknown>>;

/** All examples that fail, with the rule they are of. */
export const failingExamples: readonly { readonly id: string; readonly example: RuleExample }[] =
  Object.entries(ruleExamples).flatMap(([id, { fails }]) => fails.map((example) => ({ id, example })));

/** All examples, of whichever rule. */
export const allExamples: readonly RuleExample[] = Object.values(ruleExamples).flatMap(
  ({ fails, holds, skips = [] }) => [...fails, ...holds, ...skips],
);

/** One register with the records of many examples, each with ids of its own. */
export function together(examples: readonly RuleExample[]): Register {
  const tables: Record<string, unknown[]> = {};
  for (const [position, { records }] of examples.entries()) {
    const ids = new Set(Object.values(records).flatMap((rows) => rows.map(({ id }) => id)));
    const named = (value: unknown): unknown => {
      if (typeof value === 'string') return ids.has(value) ? `${position}-${value}` : value;
      if (Array.isArray(value)) return value.map(named);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, named(part)]));
    };
    for (const [table, rows] of Object.entries(records)) {
      tables[table] = [...(tables[table] ?? []), ...(rows as unknown as readonly Row[]).map(named)];
    }
  }
  return { about: { version: '1' }, ...tables } as Register;
}
