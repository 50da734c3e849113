/**
 * Rows as columns: what a file of columns or a database hands over.
 */
import type { Presence } from './presence.js';
import type { Labels } from './risk-table.js';

/**
 * A column of numbers: a typed array or a list.
 *
 * @dutch kolom
 */
export type NumberColumn = ArrayLike<number>;

/**
 * Rows as columns of equal length. What is missing is NaN, or marked in `present`.
 *
 * @dutch kolommen
 */
export interface RiskColumns {
  /** Time from the origin to the end of follow-up, 0 or more. */
  readonly times: NumberColumn;
  /** Why it ended: 0 is censored, 1 the first of `causeNames`, 2 the second; or from `firstCause` on. */
  readonly causes: NumberColumn;
  /** The names of the causes. */
  readonly causeNames: readonly string[];
  /**
   * The code of the first cause: 1 unless told. 0 is how a dictionary of Arrow and an ENUM of DuckDB count: then a row is
   * censored where no cause is present.
   */
  readonly firstCause?: 0 | 1;
  /** Time from which each was observed; 0 for all unless told. */
  readonly entries?: NumberColumn;
  /** For how many rows each counts; 1 for all unless told. */
  readonly weights?: NumberColumn;
  /** Which of the `labels` each row has, from 0; no labels unless told. */
  readonly groups?: { readonly codes: NumberColumn; readonly labels: readonly Labels[] };
  /**
   * Marks of what is missing in the columns of these names, where it is not NaN. A missing time, entry, weight or group
   * excludes the row; a missing cause is censored.
   */
  readonly present?: Readonly<Partial<Record<MarkedColumn, Presence>>>;
}

/**
 * The columns that can have marks of what is missing.
 *
 * @dutch kolommen met aanwezigheid
 */
export type MarkedColumn = 'times' | 'causes' | 'entries' | 'weights' | 'groups';
