/** Rules that look at all records of a person. */
import type { Params } from '@jeugd/core';
import type { Ledger } from '../../ledger/ledger.js';

/** What a rule over a delivery may do. */
export interface SetContext {
  readonly ledger: Ledger;
  /** Counts records that a rule was about. */
  judged(rule: string, count?: number): void;
  /** Reports a record; `other` is the record it does not fit with. */
  fault(rule: string, row: number, field: string, other?: number, params?: Params): void;
}

/** Judges the records of one person. */
export type PersonCheck = (rows: readonly number[], context: SetContext) => void;
