/**
 * A rule on a register: what it says and how it judges, as plain data with two functions.
 *
 * A rule never asks the clock and computes no law: `@jeugd/core` answers, the rule turns the answer into a finding.
 */
import type { ClosedPeriod, Dated, Params, PlainDate, Records, RegisterIndex, TableName } from '@jeugd/core';
import type { RuleDescription, SkipReason } from '../report/index.js';

/**
 * Where in the record a fault lies.
 *
 * @dutch plaats in het record
 */
export interface Place {
  /** The field at fault. */
  readonly field?: string;
  /** The table of the record, when it is not one that the rule walks. */
  readonly table?: TableName;
}

/**
 * What a rule may look at.
 *
 * @dutch context van een regel
 */
export interface RuleContext {
  /** The register, to look up what belongs to a record. */
  readonly index: RegisterIndex;
  /** The day on which the register is judged. */
  readonly asOf: PlainDate;
  /**
   * The days of a record on which the rule is in force, or `undefined` when there are none.
   *
   * An open end runs up to and including `asOf`; a recorded end is judged as recorded, also after `asOf`. Of a record
   * whose end is unknown only the first day is sure. A record without a start was always there.
   */
  readonly inForce: (record: Dated) => ClosedPeriod | undefined;
}

/**
 * What a check may look at and do.
 *
 * @dutch context van een controle
 */
export interface CheckContext extends RuleContext {
  /**
   * Reports a fault in a record. Parameters are counts, known codes and dates that do not derive from a birth date:
   * never a value that could point to a person.
   */
  readonly report: (record: { readonly id: string }, params?: Params, place?: Place) => void;
}

/**
 * What a check of a group may look at and do.
 *
 * @dutch context van een groepscontrole
 */
export interface GroupContext<Table extends TableName = TableName> extends CheckContext {
  /** All records of the group in order of date, also those that the rule does not judge. */
  readonly all: readonly Records[Table][];
}

/**
 * When a rule says nothing about a register, although it has the tables.
 *
 * @dutch voorbehoud
 */
export interface Reservation extends SkipReason {
  /** Whether it is so. */
  holds(context: RuleContext): boolean;
}

/**
 * What rules on records and rules on groups have in common.
 *
 * @dutch basis van een regel
 */
export interface RuleOn<Table extends TableName = TableName> extends RuleDescription {
  /** The table it walks, or several. */
  readonly on: Table | readonly Table[];
  /** Other tables without which it would guess. */
  readonly needs?: readonly TableName[];
  /** Further tables it looks at when they are there. */
  readonly reads?: readonly TableName[];
  /** When it says nothing about a register. */
  readonly unless?: Reservation;
  /** Whether it is about this record; absent = about every one. Only records in force are asked about. */
  appliesTo?(record: Records[Table], context: RuleContext): boolean;
}

/**
 * A rule that judges one record at a time.
 *
 * @dutch regel per record
 */
export interface RecordRule<Table extends TableName = TableName> extends RuleOn<Table> {
  /** Judges a record: reports what is wrong, or nothing. */
  check(record: Records[Table], context: CheckContext): void;
}

/**
 * A rule that judges all records of one person, or of one group, together.
 *
 * @dutch regel per groep
 */
export interface GroupRule<Table extends TableName = TableName> extends RuleOn<Table> {
  /** The field whose value the records of a group share: `personId`. */
  readonly by: keyof Records[Table] & string;
  /** Judges the records of one group that the rule applies to, at least one, in order of date. */
  check(records: readonly Records[Table][], context: GroupContext<Table>): void;
}

/**
 * A rule.
 *
 * @dutch regel
 */
export type Rule = RecordRule | GroupRule;
