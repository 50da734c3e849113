/** Endings: what may end a legal title, and which of them comes first. */
import type { PlainDate } from '../../../calendar/plain-date.js';
import type { Certainty } from '../legal-item.js';
import { endOf, nearestLimit } from '../limit-on.js';
import type { LegalLimitId } from '../limits.js';

/**
 * Why a title ends: as recorded, at its longest duration, at a birthday, because it was not carried out in three
 * months, nobody was heard in two weeks, consent was withdrawn, the institution decided that residence is not needed,
 * the measure it needs ended, a closed authorisation took its place, or an emergency ended with the regular decision.
 *
 * @dutch reden van einde van een titel
 */
export type EndReason =
  | 'recorded'
  | 'maximum'
  | 'birthday'
  | 'not-carried-out'
  | 'not-heard'
  | 'consent-withdrawn'
  | 'residence-not-needed'
  | 'no-measure'
  | 'closed-title-granted'
  | 'regular-decision';

/**
 * The days on which a title is in force, and what ends it.
 *
 * @dutch geldigheid van een titel
 */
export interface InForce {
  /** First day in force. */
  readonly start: PlainDate;
  /** First day no longer in force; equal to `start` when it never was; absent when nothing ends it. */
  readonly end?: PlainDate;
  /** What ends it; absent when nothing does. */
  readonly endedBy?: EndReason;
  /** The article that ends it; absent when the record does. */
  readonly article?: string;
  /** How sure the end is. */
  readonly certainty: Certainty;
}

/** Something that may end a title on a day. */
export interface Ending {
  readonly on: PlainDate;
  readonly by: EndReason;
  readonly article?: string;
  readonly certainty: Certainty;
}

/** From a day to the first of the endings; of two on one day the one named first. */
export function inForceUntil(start: PlainDate, endings: Iterable<Ending | undefined>): InForce {
  let first: Ending | undefined;
  for (const each of endings)
    if (each !== undefined && (first === undefined || each.on < first.on)) first = each;
  if (first === undefined) return { start, certainty: 'high' };
  const { on, by, article, certainty } = first;
  const end = on < start ? start : on;
  return { start, end, endedBy: by, certainty, ...(article !== undefined && { article }) };
}

/** The end that the record itself gives. */
export function recordedEnd(end: PlainDate | undefined): Ending | undefined {
  return end === undefined ? undefined : { on: end, by: 'recorded', certainty: 'high' };
}

/** The end that a limit gives to what began on a day. */
export function endingByLimit(
  id: LegalLimitId,
  from: PlainDate,
  by: EndReason = 'maximum',
): Ending | undefined {
  const limit = nearestLimit(id, from);
  return limit && { on: endOf(limit, from), by, article: limit.article, certainty: limit.certainty };
}
