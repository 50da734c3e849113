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
  lastDayOfAll,
  latest,
  type PlainDate,
} from '@jeugd/core';
import type { RuleDescription } from '../report/rule-description.js';

const firstDayOfAll: PlainDate = '0001-01-01';

/** Gives the days of a record, or `undefined` when it has none. */
export type DaysOf = (record: Dated) => ClosedPeriod | undefined;

/** The days of records, whatever the rule. Many rules ask it of one record in turn: the last answer is remembered. */
export function daysJudged(asOf: PlainDate): DaysOf {
  const afterAsOf = dayAfter(asOf);
  const after = new Map<PlainDate, PlainDate>();
  /** A register has many records of a day, and few days. */
  const knownDayAfter = (day: PlainDate): PlainDate => {
    const known = after.get(day) ?? dayAfter(day);
    after.set(day, known);
    return known;
  };
  /** The first day no longer judged. */
  const endOf = ({ start, end, endUnknown }: Dated): PlainDate => {
    if (end !== undefined) return end;
    return endUnknown === true && start !== undefined ? knownDayAfter(start) : afterAsOf;
  };
  let last: Dated | undefined;
  let days: ClosedPeriod | undefined;
  return (record) => {
    if (record === last) return days;
    const start = record.date ?? record.start ?? firstDayOfAll;
    const end = record.date === undefined ? endOf(record) : knownDayAfter(record.date);
    last = record;
    days = start < end ? { start, end } : undefined;
    return days;
  };
}

/** The days of records on which a rule is in force. */
export function daysInForce(
  { validFrom = firstDayOfAll, validUntil = lastDayOfAll }: Pick<RuleDescription, 'validFrom' | 'validUntil'>,
  daysOf: DaysOf,
): DaysOf {
  return (record) => {
    const days = daysOf(record);
    if (days === undefined || (days.start >= validFrom && days.end <= validUntil)) return days;
    const start = latest(days.start, validFrom);
    const end = earliest(days.end, validUntil);
    return start < end ? { start, end } : undefined;
  };
}

/** The day after, as far as the calendar goes. */
function dayAfter(day: PlainDate): PlainDate {
  return day < lastDayOfAll ? addDays(day, 1) : lastDayOfAll;
}
