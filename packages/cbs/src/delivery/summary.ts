/** A delivery in numbers. */
import { dayNumber } from '@jeugd/core';
import { bsnUnborn, bsnUnknown, emptyDay, type Ledger } from '../ledger/ledger.js';
import { beginOf, lastOf } from '../ledger/stay.js';
import type { ReportingPeriod } from '../periods/index.js';
import { type RecordKind, recordKinds } from '../records/index.js';

/**
 * How many records were there at the start of a period, came, went and are there at its end.
 *
 * `begin + in = out + end`. A record that ends on the last day of the period went out in it and is not in the end stock.
 *
 * @dutch stand en stroom
 */
export interface StockFlow {
  /** There before the first day. */
  readonly begin: number;
  /** Started or taken over in the period. */
  readonly in: number;
  /** Ended or handed over in the period, its last day included. */
  readonly out: number;
  /** Still there after the last day. */
  readonly end: number;
}

/**
 * A delivery in numbers. Records of which the days cannot be read are counted and in no stock.
 *
 * @dutch levering in cijfers
 */
export interface DeliverySummary {
  /** Records of each kind. */
  readonly records: Readonly<Partial<Record<RecordKind, number>>>;
  /** Persons with a BSN. */
  readonly persons: number;
  /** Records with the value for an unknown BSN. */
  readonly unknownBsn: number;
  /** Records on unborn children. */
  readonly unborn: number;
  /** Stock and flow of each kind. */
  readonly flow: Readonly<Partial<Record<RecordKind, StockFlow>>>;
}

/** Counts. */
export function summaryOf(
  own: Ledger,
  periodOf: (kind: RecordKind) => ReportingPeriod | undefined,
): DeliverySummary {
  const [bsns, count] = [new Int32Array(own.size()), new Map<RecordKind, number>()];
  let [withBsn, unknownBsn, unborn] = [0, 0, 0];
  for (let row = 0; row < own.size(); row += 1) {
    const bsn = own.bsn(row);
    if (bsn === bsnUnknown) unknownBsn += 1;
    else if (bsn === bsnUnborn) unborn += 1;
    else if (bsn >= 0) {
      bsns[withBsn] = bsn;
      withBsn += 1;
    }
  }
  for (const kind of recordKinds) if (own.count(kind) > 0) count.set(kind, own.count(kind));
  const flows = new Map<RecordKind, StockFlow>();
  for (const kind of count.keys()) {
    const period = periodOf(kind);
    if (period !== undefined)
      flows.set(
        kind,
        flowOf(own, period, (row) => own.kind(row) === kind),
      );
  }
  return {
    records: Object.fromEntries(count),
    persons: distinctIn(bsns.subarray(0, withBsn)),
    unknownBsn,
    unborn,
    flow: Object.fromEntries(flows),
  };
}

/** Stock and flow of the rows that count. */
export function flowOf(own: Ledger, period: ReportingPeriod, counts: (row: number) => boolean): StockFlow {
  const [first, end] = [dayNumber(period.start), dayNumber(period.end)];
  let [begin, entered, left, standing] = [0, 0, 0, 0];
  for (let row = 0; row < own.size(); row += 1) {
    if (!counts(row)) continue;
    // A receiving institution may leave both days empty in later periods: it was there before.
    const isOlder = own.start(row) === emptyDay && own.takenOver(row) === emptyDay;
    const from = isOlder ? first - 1 : beginOf(own, row);
    const last = lastOf(own, row);
    if (from === undefined || last === undefined || from >= end || last < first || last < from) continue;
    if (from < first) begin += 1;
    else entered += 1;
    if (last < end) left += 1;
    else standing += 1;
  }
  return { begin, in: entered, out: left, end: standing };
}

function distinctIn(numbers: Int32Array): number {
  numbers.sort();
  let count = 0;
  for (let at = 0; at < numbers.length; at += 1) if (at === 0 || numbers[at] !== numbers[at - 1]) count += 1;
  return count;
}
