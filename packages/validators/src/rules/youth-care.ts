/** Records of help under the Youth Act: trajectories and placements alike. */
import {
  addMonths,
  type CareTrajectory,
  isA,
  knownPeriodOf,
  latest,
  type Placement,
  type PlainDate,
} from '@jeugd/core';

/** A trajectory or a placement. */
export type CareRecord = CareTrajectory | Placement;

/** Whether it is help under the Youth Act; detention, compulsory admission and an informal stay are not. */
export function isYouthCare({ careForm }: CareRecord): boolean {
  return isA(careForm, 'jeugdhulp');
}

/** Part 2 (participation) or part 3 (personal care) of the definition of youth help (Jeugdwet 1.1): never from 18 on. */
export function isBoundToMinors(record: CareRecord): boolean {
  return 'helpPart' in record && (record.helpPart === 2 || record.helpPart === 3);
}

/** The help a person had before a certain day, as far as its end matters. */
export interface EarlierCare {
  /** The latest end; absent when one of them still runs. */
  readonly lastEnd?: PlainDate;
  /** Whether one of them has ended nobody knows when. */
  readonly hasUnknownEnd: boolean;
}

/** Each of a list of records in order of date, with those before it in the list. */
export function* withEarlierCare(
  records: readonly CareRecord[],
): Generator<{ readonly record: CareRecord; readonly earlier: EarlierCare | undefined }> {
  let earlier: EarlierCare | undefined;
  for (const record of records) {
    yield { record, earlier };
    earlier = withOneMore(earlier, record);
  }
}

/**
 * Whether a start follows earlier help within half a year: at the latest on the day number six months after it ended.
 * `undefined` when that depends on an end that nobody knows.
 */
export function followsWithinHalfYear(
  start: PlainDate,
  earlier: EarlierCare | undefined,
): boolean | undefined {
  if (earlier === undefined) return false;
  const { lastEnd, hasUnknownEnd } = earlier;
  if (lastEnd === undefined || lastEnd >= start || start <= sixMonthsAfter(lastEnd)) return true;
  return hasUnknownEnd ? undefined : false;
}

function withOneMore(earlier: EarlierCare | undefined, record: CareRecord): EarlierCare {
  const isUnknown = record.end === undefined && record.endUnknown === true;
  const hasUnknownEnd = earlier?.hasUnknownEnd === true || isUnknown;
  const { end } = knownPeriodOf(record);
  if (end === undefined || (earlier !== undefined && earlier.lastEnd === undefined)) return { hasUnknownEnd };
  return { lastEnd: earlier?.lastEnd === undefined ? end : latest(earlier.lastEnd, end), hasUnknownEnd };
}

/** The calendar ends in 9999. */
function sixMonthsAfter(day: PlainDate): PlainDate {
  return day < '9999-06-30' ? addMonths(day, 6) : '9999-12-31';
}
