/** How a delivery is judged. */
import type { Locale, PlainDate } from '@jeugd/core';
import type { ReportingPeriod } from '../periods/index.js';
import type { RecordKind } from '../records/index.js';
import type { SupplierKind } from './delivery.js';

/**
 * How to judge a delivery.
 *
 * @dutch beoordeling van een levering
 */
export interface JudgeOptions {
  /** The reporting period: of all kinds of record, or of each. */
  readonly periods: ReportingPeriod | Readonly<Partial<Record<RecordKind, ReportingPeriod>>>;
  /** Language of the findings; English unless told. */
  readonly locale?: Locale;
  /** How many findings of a rule are kept; 1,000 unless told. */
  readonly keep?: number;
  /** Who delivers. */
  readonly supplierKind?: SupplierKind;
  /** Day on which it was delivered, for the rules on being late. */
  readonly deliveredOn?: PlainDate;
  /** Whether it goes through the web form, which takes at most 50 records of help. */
  readonly webForm?: boolean;
  /** Whether it replaces an earlier delivery of the same period, which is given as the earlier one. */
  readonly redelivery?: boolean;
  /** The share of records without a BSN (0 to 1) above which there is one more warning. */
  readonly mostUnknownBsn?: number;
}
