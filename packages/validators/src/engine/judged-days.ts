/**
 * The days of a record on which a rule can judge it.
 *
 * An open end runs up to and including `asOf`; a recorded end counts as recorded, also when it lies after `asOf`.
 */
import {
  addDays,
  type ClosedPeriod,
  type Dated,
  earliest,
  knownPeriodOf,
  lastDayOfAll,
  latest,
  type PlainDate,
} from '@jeugd/core';
import type { RuleDescription } from './rule.js';

const firstDayOfAll: PlainDate = '0001-01-01';

/** Gives the days of a record on which a rule is in force, or `undefined` when there are none. */
export function daysInForce(
  { validFrom = firstDayOfAll, validUntil = lastDayOfAll }: Pick<RuleDescription, 'validFrom' | 'validUntil'>,
  asOf: PlainDate,
): (record: Dated) => ClosedPeriod | undefined {
  const afterAsOf = dayAfter(asOf);
  return (record) => {
    const start = latest(record.date ?? record.start ?? firstDayOfAll, validFrom);
    const end = earliest(endOf(record, afterAsOf), validUntil);
    return start < end ? { start, end } : undefined;
  };
}

/** The first day no longer judged. */
function endOf(record: Dated, afterAsOf: PlainDate): PlainDate {
  const { date, start, end } = record;
  if (date !== undefined) return dayAfter(date);
  const knownEnd = start === undefined ? end : knownPeriodOf({ ...record, start }).end;
  return knownEnd ?? afterAsOf;
}

/** The day after, as far as the calendar goes. */
function dayAfter(day: PlainDate): PlainDate {
  return day < lastDayOfAll ? addDays(day, 1) : lastDayOfAll;
}
