/**
 * Periods: half-open stretches of days.
 *
 * `start` is the first day in, `end` the first day no longer in; without `end` the period is still running.
 * So nights are `end − start`, two periods that touch share no day, and nothing needs a correction of one.
 */
import { JeugdError } from '../findings/jeugd-error.js';
import { addDays, compareDates, daysBetween, earliest, latest, type PlainDate } from './plain-date.js';
import { invalidPeriodTexts } from './texts.js';

/**
 * A half-open stretch of days.
 *
 * @dutch periode
 */
export interface Period {
  /** First day in. */
  readonly start: PlainDate;
  /** First day no longer in; absent while the period is still running. */
  readonly end?: PlainDate;
}

/**
 * A period that has ended.
 *
 * @dutch afgesloten periode
 */
export interface ClosedPeriod extends Period {
  /** First day no longer in. */
  readonly end: PlainDate;
}

/**
 * A period from its first day to the first day outside; without `end` it is still running.
 *
 * @dutch periode
 * @throws {JeugdError} `core/invalid-period` when `end` lies before `start`
 * @example
 * period('2024-03-01', '2024-03-05'); // { start: '2024-03-01', end: '2024-03-05' }
 */
export function period(start: PlainDate, end: PlainDate): ClosedPeriod;
export function period(start: PlainDate, end?: PlainDate): Period;
export function period(start: PlainDate, end?: PlainDate): Period {
  if (end === undefined) return { start };
  if (end < start) throw new JeugdError('core/invalid-period', invalidPeriodTexts);
  return { start, end };
}

/**
 * A period from dates of which the last is still *in*, as iJw and most forms write them. One day is added to the last.
 *
 * @dutch periode tot en met
 * @throws {JeugdError} `core/invalid-period` when the last day lies more than one day before the first;
 * `core/invalid-date` when the last day is 9999-12-31, after which no day comes
 * @example
 * periodFromInclusive('2024-03-01', '2024-03-04'); // { start: '2024-03-01', end: '2024-03-05' }
 */
export function periodFromInclusive(firstDay: PlainDate, lastDay: PlainDate): ClosedPeriod;
export function periodFromInclusive(firstDay: PlainDate, lastDay?: PlainDate): Period;
export function periodFromInclusive(firstDay: PlainDate, lastDay?: PlainDate): Period {
  return lastDay === undefined ? { start: firstDay } : period(firstDay, addDays(lastDay, 1));
}

/**
 * The first and the last day in a period. An empty period has no last day and gives `undefined`.
 *
 * @dutch eerste en laatste dag
 * @example
 * inclusiveDaysOf({ start: '2024-03-01', end: '2024-03-05' }); // { firstDay: '2024-03-01', lastDay: '2024-03-04' }
 */
export function inclusiveDaysOf({
  start,
  end,
}: Period): { firstDay: PlainDate; lastDay?: PlainDate } | undefined {
  if (end === undefined) return { firstDay: start };
  return end > start ? { firstDay: start, lastDay: addDays(end, -1) } : undefined;
}

/**
 * Whether a period holds no day: it ends on the day it starts, or before.
 *
 * @dutch is leeg
 * @example
 * isEmpty({ start: '2024-03-01', end: '2024-03-01' }); // true
 */
export function isEmpty({ start, end }: Period): boolean {
  return end !== undefined && end <= start;
}

/**
 * Whether a day lies in a period: the first day does, the day it ends does not.
 *
 * @dutch bevat
 * @example
 * contains({ start: '2024-03-01', end: '2024-03-05' }, '2024-03-05'); // false
 */
export function contains({ start, end }: Period, day: PlainDate): boolean {
  return start <= day && (end === undefined || day < end);
}

/**
 * The nights of a period: the days from its start to its end. A night belongs to the date on which it begins.
 * A period that runs on past `asOf` counts up to and including the night before `asOf`. Never negative.
 *
 * @dutch nachten
 * @example
 * nights({ start: '2024-03-01', end: '2024-03-05' }, '2024-12-31'); // 4
 * nights({ start: '2024-03-01' }, '2024-03-11'); // 10
 */
export function nights({ start, end }: Period, asOf: PlainDate): number {
  return Math.max(0, daysBetween(start, end === undefined ? asOf : earliest(end, asOf)));
}

/**
 * Every day in a period, in order.
 *
 * @dutch dagen
 * @example
 * [...days({ start: '2024-02-28', end: '2024-03-01' })]; // ['2024-02-28', '2024-02-29']
 */
export function* days({ start, end }: ClosedPeriod): Generator<PlainDate> {
  for (let day = start; day < end; day = addDays(day, 1)) yield day;
}

/**
 * The days that two periods share, or `undefined` when they share none. Periods that only touch share none.
 *
 * @dutch overlap
 * @example
 * overlap({ start: '2024-03-01', end: '2024-03-10' }, { start: '2024-03-05' }); // { start: '2024-03-05', end: '2024-03-10' }
 */
export function overlap(a: Period, b: Period): Period | undefined {
  const start = latest(a.start, b.start);
  const end = earlierEnd(a.end, b.end);
  if (end === undefined) return { start };
  return start < end ? { start, end } : undefined;
}

/**
 * The part of a period that lies inside another, or `undefined` when none does: {@link overlap} read as a question
 * about the first. Clamp to a closed period and the result is closed.
 *
 * @dutch begrenzen
 * @example
 * clamp({ start: '2023-11-01' }, { start: '2024-01-01', end: '2025-01-01' }); // { start: '2024-01-01', end: '2025-01-01' }
 */
export function clamp(inner: Period, bounds: ClosedPeriod): ClosedPeriod | undefined;
export function clamp(inner: Period, bounds: Period): Period | undefined;
export function clamp(inner: Period, bounds: Period): Period | undefined {
  return overlap(inner, bounds);
}

/**
 * The order of two periods, for sorting: by start, then by end, a running one last.
 *
 * @dutch periodes vergelijken
 * @example
 * comparePeriods({ start: '2024-03-01', end: '2024-03-02' }, { start: '2024-03-01' }) < 0; // true
 */
export function comparePeriods(a: Period, b: Period): number {
  return compareDates(a.start, b.start) || compareEnds(a.end, b.end);
}

/**
 * The days covered by any of the periods, as the fewest periods in order. Periods that overlap or touch become one;
 * empty periods fall away.
 *
 * @dutch samenvoegen
 * @example
 * mergePeriods([{ start: '2024-03-05' }, { start: '2024-03-01', end: '2024-03-05' }]); // [{ start: '2024-03-01' }]
 */
export function mergePeriods(periods: Iterable<Period>): Period[] {
  const merged: Period[] = [];
  for (const next of [...periods].filter((each) => !isEmpty(each)).sort(comparePeriods)) {
    const last = merged.at(-1);
    if (last === undefined || (last.end !== undefined && last.end < next.start)) {
      merged.push(next.end === undefined ? { start: next.start } : { start: next.start, end: next.end });
    } else {
      merged[merged.length - 1] = period(last.start, laterEnd(last.end, next.end));
    }
  }
  return merged;
}

/**
 * The days of `bounds` that none of the periods covers, as periods in order.
 *
 * @dutch gaten
 * @example
 * gaps([{ start: '2024-03-03', end: '2024-03-05' }], { start: '2024-03-01', end: '2024-03-10' });
 * // [{ start: '2024-03-01', end: '2024-03-03' }, { start: '2024-03-05', end: '2024-03-10' }]
 */
export function gaps(periods: Iterable<Period>, bounds: ClosedPeriod): ClosedPeriod[];
export function gaps(periods: Iterable<Period>, bounds: Period): Period[];
export function gaps(periods: Iterable<Period>, bounds: Period): Period[] {
  const open: Period[] = [];
  let from: PlainDate | undefined = bounds.start;
  for (const covered of mergePeriods(periods)) {
    if (from === undefined || (covered.end !== undefined && covered.end <= from)) continue;
    const free: Period | undefined = clamp({ start: from, end: covered.start }, bounds);
    if (free !== undefined) open.push(free);
    from = covered.end;
  }
  const rest = from === undefined ? undefined : clamp({ start: from }, bounds);
  return rest === undefined ? open : [...open, rest];
}

function earlierEnd(a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : earliest(a, b);
}

function laterEnd(a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined {
  return a === undefined || b === undefined ? undefined : latest(a, b);
}

function compareEnds(a: PlainDate | undefined, b: PlainDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined ? -1 : compareDates(a, b);
}
