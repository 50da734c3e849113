/** Stays: the placements that count towards an episode, with the days of which they are known. */
import { latest, type PlainDate } from '../calendar/plain-date.js';
import { hasResidence } from '../care-forms/index.js';
import { knownPeriodOf } from '../register/dated.js';
import type { EpisodeDefinition, ExclusionReason } from './episode.js';
import { nightsPerWeekOf } from './nights.js';
import type { Placement } from './placement.js';

/** A placement that counts. */
export interface Stay {
  readonly placement: Placement;
  readonly start: PlainDate;
  /** First day no longer in; absent while it runs on `asOf`. */
  readonly until?: PlainDate;
}

/** The stay that a placement is, a reason why it cannot be used, or `undefined` when it does not count. */
export function stayOf(
  placement: Placement,
  definition: EpisodeDefinition,
  deathDate: PlainDate | undefined,
): Stay | ExclusionReason | undefined {
  const { asOf, minNights } = definition;
  const { start, end } = knownPeriodOf(placement);
  if (start >= asOf) return undefined;
  const residence = hasResidence(placement.careForm);
  if (residence === undefined) return 'care-form-unknown';
  if (!residence || nightsPerWeekOf(placement) < minNights) return undefined;
  if (end !== undefined && end < start) return 'end-before-start';

  const observedEnd = end !== undefined && end <= asOf ? end : undefined;
  const until = diedBefore(observedEnd, deathDate, asOf) ? deathDate : observedEnd;
  return until === undefined ? { placement, start } : { placement, start, until: latest(until, start) };
}

function diedBefore(end: PlainDate | undefined, deathDate: PlainDate | undefined, asOf: PlainDate): boolean {
  return deathDate !== undefined && deathDate <= asOf && (end === undefined || deathDate < end);
}
