/**
 * Rows as columns: what a file of columns or a database hands over.
 */
import type { Labels } from './risk-table.js';

/**
 * A column of numbers: a typed array or a list.
 *
 * @dutch kolom
 */
export type NumberColumn = ArrayLike<number>;

/**
 * Rows as columns of equal length. NaN marks what is missing.
 *
 * @dutch kolommen
 */
export interface RiskColumns {
  /** Time from the origin to the end of follow-up, 0 or more. */
  readonly times: NumberColumn;
  /** Why it ended: 0 is censored, 1 the first of `causeNames`, 2 the second. */
  readonly causes: NumberColumn;
  /** The names of the causes. */
  readonly causeNames: readonly string[];
  /** Time from which each was observed; 0 for all unless told. */
  readonly entries?: NumberColumn;
  /** For how many rows each counts; 1 for all unless told. */
  readonly weights?: NumberColumn;
  /** Which of the `labels` each row has, from 0; no labels unless told. */
  readonly groups?: { readonly codes: NumberColumn; readonly labels: readonly Labels[] };
}
