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

type Validity = Pick<RuleDescription, 'validFrom' | 'validUntil'>;

/** The days of records on which a rule is in force. */
export function daysInForce(
  { validFrom = firstDayOfAll, validUntil = lastDayOfAll }: Validity,
  daysOf: DaysOf,
): DaysOf {
  const clipped = ({ start, end }: ClosedPeriod): ClosedPeriod | undefined => {
    const inside = { start: latest(start, validFrom), end: earliest(end, validUntil) };
    return inside.start < inside.end ? inside : undefined;
  };
  let last: ClosedPeriod | undefined;
  let inForce: ClosedPeriod | undefined;
  return (record) => {
    const days = daysOf(record);
    if (days === last) return inForce;
    last = days;
    const isInside = days === undefined || (days.start >= validFrom && days.end <= validUntil);
    inForce = isInside ? days : clipped(days);
    return inForce;
  };
}

/** The days of records for many rules: those that were in force on the same days share their answers. */
export function daysInForceOfRules(asOf: PlainDate): (rule: Validity) => DaysOf {
  const daysOf = daysJudged(asOf);
  const known = new Map<string, DaysOf>();
  return (rule) => {
    const key = `${rule.validFrom} ${rule.validUntil}`;
    const inForce = known.get(key) ?? daysInForce(rule, daysOf);
    known.set(key, inForce);
    return inForce;
  };
}

/** The day after, as far as the calendar goes. */
function dayAfter(day: PlainDate): PlainDate {
  return day < lastDayOfAll ? addDays(day, 1) : lastDayOfAll;
}
