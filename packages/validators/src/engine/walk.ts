/** Walking a register: one pass per table for all rules that judge its records, one per grouping for the others. */
import type { RegisterIndex, TableName } from '@jeugd/core';
import { byDateThenId } from '../collections/order.js';
import type { GroupContext, GroupRule, RecordRule } from './rule.js';
import type { AnyRecord, RuleWork } from './rule-work.js';

/** Judges the records of a table by all rules that walk it. */
export function walkTable(
  table: TableName,
  works: readonly RuleWork<RecordRule>[],
  index: RegisterIndex,
): void {
  const ready = works.map((work) => ({ work, context: work.context(table) }));
  for (const record of index.all(table)) {
    for (const { work, context } of ready) {
      if (!work.isAbout(record)) continue;
      work.run.judged();
      try {
        work.rule.check(record, context);
      } catch (thrown) {
        work.run.crash(thrown);
      }
    }
  }
}

/** Judges groups of records by all rules that group these tables by this field. */
export function walkGroups(
  tables: readonly TableName[],
  by: GroupRule['by'],
  works: readonly RuleWork<GroupRule>[],
  index: RegisterIndex,
): void {
  // A rule names a field of its own tables; that they fit together is checked where the rule is written.
  const groups = tables.map((table) => index.grouped(table, by as never));
  let shares: readonly (readonly AnyRecord[])[] = [];
  let tableOfRecord: ReadonlyMap<unknown, TableName> | undefined;
  const tableOf = (record: { readonly id: string }): TableName => {
    tableOfRecord ??= tablesOfRecords(tables, shares);
    return tableOfRecord.get(record) ?? (tables[0] as TableName);
  };
  const ready = works.map((work) => ({ work, context: { ...work.context(tableOf), all: noRecords } }));

  for (const key of keysOf(groups)) {
    shares = groups.map((group) => group.get(key) ?? []);
    tableOfRecord = undefined;
    const all = inOrder(shares);
    for (const { work, context } of ready) {
      context.all = all;
      judgeGroup(work, context);
    }
  }
}

/** The table of each record of a group: made once per group, at its first fault. */
function tablesOfRecords(
  tables: readonly TableName[],
  shares: readonly (readonly AnyRecord[])[],
): ReadonlyMap<unknown, TableName> {
  return new Map(tables.flatMap((table, at) => (shares[at] ?? []).map((record) => [record, table])));
}

const noRecords: readonly AnyRecord[] = [];

function judgeGroup(work: RuleWork<GroupRule>, context: GroupContext): void {
  const judged = context.all.filter((record) => work.isAbout(record));
  if (judged.length === 0) return;
  work.run.judged(judged.length);
  try {
    work.rule.check(judged, context);
  } catch (thrown) {
    work.run.crash(thrown);
  }
}

/** Every key once, the keys of the first table first. */
function* keysOf(groups: readonly ReadonlyMap<string, unknown>[]): Generator<string> {
  for (const [position, group] of groups.entries()) {
    const earlier = groups.slice(0, position);
    for (const key of group.keys()) if (!earlier.some((other) => other.has(key))) yield key;
  }
}

/** The records of one group, from each table in order already, as one list in order of date and id. */
function inOrder(shares: readonly (readonly AnyRecord[])[]): readonly AnyRecord[] {
  const filled = shares.filter((share) => share.length > 0);
  return filled.length === 1 ? (filled[0] ?? []) : filled.flat().sort(byDateThenId);
}
