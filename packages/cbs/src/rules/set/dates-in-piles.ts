/**
 * PLA-01: many dates on 1 January or 31 December point to administrative dates, as were seen nationally in 2015.
 *
 * The limit is ours: at least twenty, and one in ten of the starts and ends in the period.
 */
import { dayNumber } from '@jeugd/core';
import type { Ledger } from '../../ledger/ledger.js';
import { beginOf, lastOf } from '../../ledger/stay.js';
import type { ReportingPeriod } from '../../periods/index.js';

/** How many dates lie in a period, and how many of them on the first or last day of a year. */
export interface DatePile {
  readonly total: number;
  readonly count: number;
  /** Whether that is many. */
  readonly isMuch: boolean;
}

const fewest = 20;
const share = 0.1;

/** Counts the dates of a ledger, each in the period of its record. */
export function datePile(ledger: Ledger, periodOf: (row: number) => ReportingPeriod | undefined): DatePile {
  let [total, count] = [0, 0];
  const days = new Map<ReportingPeriod, Days>();
  for (let row = 0; row < ledger.size(); row += 1) {
    const period = periodOf(row);
    if (period === undefined) continue;
    const known = days.get(period) ?? daysOf(period);
    days.set(period, known);
    const { first, end, newYear, lastOfYear } = known;
    const begin = beginOf(ledger, row);
    if (begin !== undefined && begin >= first && begin < end) {
      total += 1;
      if (begin === newYear) count += 1;
    }
    const last = lastOf(ledger, row);
    if (last !== undefined && last >= first && last < end) {
      total += 1;
      if (last === lastOfYear) count += 1;
    }
  }
  return { total, count, isMuch: count >= fewest && count >= share * total };
}

interface Days {
  readonly first: number;
  readonly end: number;
  readonly newYear: number;
  readonly lastOfYear: number;
}

function daysOf({ start, end }: ReportingPeriod): Days {
  const year = start.slice(0, 4) as `${number}`;
  return {
    first: dayNumber(start),
    end: dayNumber(end),
    newYear: dayNumber(`${year}-01-01`),
    lastOfYear: dayNumber(`${year}-12-31`),
  };
}
