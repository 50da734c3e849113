/**
 * State tables: on fixed days since the origin, how many were where. Returns and re-entries and all: what counts is the
 * day itself, not what happened before.
 *
 * A risk table cannot say this: who is home on day 90 may have been home, away and home again. Like a risk table it
 * adds up, and nothing in it points to a person.
 */
import type { Json, Labels } from '../risk-table/risk-table.js';

/**
 * The counts of all rows with the same labels. The lists run parallel to the days of the table; on each day every row
 * is in one state or is no longer followed.
 *
 * @dutch cel van de toestandentabel
 */
export interface StateCell {
  /** What the rows have in common. */
  readonly labels: Labels;
  /** Rows in each state, by its name. */
  readonly states: Readonly<Record<string, readonly number[]>>;
  /** Rows not followed so far. */
  readonly notFollowed: readonly number[];
}

/**
 * What a state table lost before it was published.
 *
 * @dutch verlies door onthulbeperking
 */
export interface StateProtection {
  /** Every count in the table is 0 or at least this; 1 when a table that was not protected was added to it. */
  readonly minCell: number;
  /** Cells that were left out. */
  readonly cellsLeftOut: number;
  /** Cells in which rare states were counted together as `other`. */
  readonly statesPooled: number;
}

/**
 * Counts by state on fixed days. Plain JSON.
 *
 * @dutch toestandentabel
 */
export interface StateTable {
  /** Version of this form. */
  readonly version: 1;
  /** What was counted; two tables must share it before they add up. */
  readonly definition: Json;
  /** The days since the origin, rising. */
  readonly days: readonly number[];
  /** One cell per combination of labels, in a fixed order, no two with the same labels. */
  readonly cells: readonly StateCell[];
  /** Rows that could not be used, where it was counted. Adds up. */
  readonly excluded?: number;
  /** Present when numbers were left out, so that the table can be published. */
  readonly protection?: StateProtection;
}
