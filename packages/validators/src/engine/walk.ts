/**
 * Walking a register once, person after person: all records about one are judged by all rules before those about the
 * next, so that what belongs to a person is looked up and worked out once.
 */
import { type FieldOfTable, fieldsOf, type RegisterIndex, type TableName, tableNames } from '@jeugd/core';
import { groupBy } from '../collections/group-by.js';
import { byDateThenId } from '../collections/order.js';
import type { CheckContext, GroupContext, GroupRule, RecordRule } from './rule.js';
import { type AnyRecord, isGroupRule, type RuleWork } from './rule-work.js';

/** Judges a register by all rules at work. */
export function walkRegister(works: readonly RuleWork[], index: RegisterIndex): void {
  const walks = [...recordWalks(works, index), ...groupWalks(works, index)];
  for (const value of index.values(...walks.flatMap(({ fields }) => fields))) {
    for (const walk of walks) walk.judge(value);
  }
}

/** The rules that judge the same records together. */
interface Walk {
  /** The tables walked, each with the field whose value the records share. */
  readonly fields: readonly FieldOfTable[];
  /** Judges the records with a value. */
  judge(value: string): void;
}

/** For each table the rules that judge its records one at a time. */
function recordWalks(works: readonly RuleWork[], index: RegisterIndex): readonly Walk[] {
  const onRecords = works.filter((work): work is RuleWork<RecordRule> => !isGroupRule(work.rule));
  const tables = tableNames.filter((table) => onRecords.some((work) => work.tables.includes(table)));
  return tables.map((table) => {
    const field = [table, fieldNamingPerson(table)] as FieldOfTable;
    const recordsOf = lookup(field, index);
    const ready = onRecords
      .filter((work) => work.tables.includes(table))
      .map((work) => ({ work, context: work.context(table) }));
    return {
      fields: [field],
      judge(value) {
        for (const record of recordsOf(value)) {
          for (const { work, context } of ready) judgeRecord(work, record, context);
        }
      },
    };
  });
}

/** The field by which every record of a table says whom it is about; records about nobody are walked by their own id. */
function fieldNamingPerson(table: TableName): string {
  const always = fieldsOf(table).filter(({ required }) => required);
  const names = always.map(({ name }) => name);
  return ['personId', 'childId', 'toId'].find((field) => names.includes(field)) ?? 'id';
}

function judgeRecord(work: RuleWork<RecordRule>, record: AnyRecord, context: CheckContext): void {
  if (!work.isAbout(record)) return;
  work.run.judged();
  try {
    work.rule.check(record, context);
  } catch (thrown) {
    work.run.crash(thrown);
  }
}

/** For each grouping the rules that judge its groups. */
function groupWalks(works: readonly RuleWork[], index: RegisterIndex): readonly Walk[] {
  const onGroups = works.filter((work): work is RuleWork<GroupRule> => isGroupRule(work.rule));
  const alike = groupBy(onGroups, ({ tables, rule }) => `${tables.join()} ${rule.by}`);
  return [...alike.values()].map((grouped) => groupWalk(grouped, index));
}

function groupWalk(works: readonly RuleWork<GroupRule>[], index: RegisterIndex): Walk {
  const [first] = works;
  // A rule names a field of its own tables; that they fit together is checked where the rule is written.
  const fields = (first?.tables ?? []).map((table) => [table, first?.rule.by] as unknown as FieldOfTable);
  const allWith = lookupInAll(fields, index);
  let walked = '';
  let tableOfRecord: ReadonlyMap<unknown, TableName> | undefined;
  const tableOf = (record: { readonly id: string }): TableName => {
    tableOfRecord ??= tablesOfRecords(fields, walked, index);
    return tableOfRecord.get(record) ?? (first?.tables[0] as TableName);
  };
  const ready = works.map((work) => ({ work, context: { ...work.context(tableOf), all: noRecords } }));
  return {
    fields,
    judge(value) {
      const all = allWith(value);
      if (all.length === 0) return;
      walked = value;
      tableOfRecord = undefined;
      for (const { work, context } of ready) {
        context.all = all;
        judgeGroup(work, context);
      }
    },
  };
}

const noRecords: readonly AnyRecord[] = [];

/** The records of one group, from each table in order already, as one list in order of date and id. */
function lookupInAll(fields: readonly FieldOfTable[], index: RegisterIndex): Lookup {
  const lookups = fields.map((field) => lookup(field, index));
  const [only] = lookups;
  if (only !== undefined && lookups.length === 1) return only;
  return (value) => lookups.flatMap((recordsOf) => recordsOf(value)).sort(byDateThenId);
}

/** The table of each record of a group: made once per group, at its first fault. */
function tablesOfRecords(
  fields: readonly FieldOfTable[],
  value: string,
  index: RegisterIndex,
): ReadonlyMap<unknown, TableName> {
  return new Map(
    fields.flatMap((field) => lookup(field, index)(value).map((record) => [record, field[0]] as const)),
  );
}

function judgeGroup(work: RuleWork<GroupRule>, context: GroupContext): void {
  let judged: AnyRecord[] | undefined;
  for (const record of context.all) {
    if (!work.isAbout(record)) continue;
    if (judged === undefined) judged = [record];
    else judged.push(record);
  }
  if (judged === undefined) return;
  work.run.judged(judged.length);
  try {
    work.rule.check(judged, context);
  } catch (thrown) {
    work.run.crash(thrown);
  }
}

type Lookup = (value: string) => readonly AnyRecord[];

/** That the table has the field is known; the type of one of many fields does not tell. */
function lookup([table, field]: FieldOfTable, index: RegisterIndex): Lookup {
  return index.by(table, field as never);
}
