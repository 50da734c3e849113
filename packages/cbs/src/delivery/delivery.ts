/** A delivery: all records of one supplier for a period. */
import type { PlainDate } from '@jeugd/core';
import type { ReportingPeriod } from '../periods/index.js';
import type { DeliveredRecord, RecordKind } from '../records/index.js';

/**
 * Who delivers: a provider of youth help, or a certified institution.
 *
 * @dutch soort leverancier
 */
export type SupplierKind = 'provider' | 'gi';

/**
 * All records of one supplier, with the period of each kind: help and child protection go per half-year, youth probation
 * per quarter.
 *
 * @dutch levering
 */
export interface Delivery {
  /** Who delivers: any word that tells suppliers apart. */
  readonly supplier?: string;
  /** Day on which it was delivered. */
  readonly deliveredOn?: PlainDate;
  /** The period of each kind of record in it. */
  readonly periods: Readonly<Partial<Record<RecordKind, ReportingPeriod>>>;
  /** The records. */
  readonly records: Readonly<Partial<Record<RecordKind, readonly DeliveredRecord[]>>>;
}
