/**
 * Consent as the title of a voluntary open stay, night by night. Who must consent and whether it suffices is for
 * `voluntaryConsent` of the family network to say, on each day on which its answer may change.
 */
import type { ClosedPeriod } from '../../../calendar/period.js';
import { turnsOfConsent } from '../../../family-network/consent/turns-of-consent.js';
import {
  type VoluntaryConsent,
  voluntaryConsent,
} from '../../../family-network/consent/voluntary-consent.js';
import type { Placement } from '../../../placements/placement.js';
import type { RegisterIndex } from '../../../register/register-index.js';
import type { LegalItemId } from '../legal-item-ids.js';
import type { Judged, UncoveredNights, UndeterminedNights } from './coverage.js';

/** Nights of a voluntary stay by whether consent carries them. A consent counts from the day it was given. */
export function consentNights(
  index: RegisterIndex,
  placement: Placement,
  nights: readonly ClosedPeriod[],
): Judged {
  const carried: (ClosedPeriod & { readonly title: LegalItemId })[] = [];
  const uncoveredNights: UncoveredNights[] = [];
  const undeterminedNights: UndeterminedNights[] = [];
  for (const { answer, ...stretch } of nights.flatMap((each) => answered(index, placement, each))) {
    if (answer === 'given') carried.push({ ...stretch, title: 'vrijwillig' });
    else if (answer === 'lacking' || answer === 'perhaps-lacking') {
      const certainty = answer === 'lacking' ? 'high' : 'medium';
      uncoveredNights.push({ ...stretch, because: 'no-consent', certainty });
    } else {
      const because = answer === 'person-unknown' ? 'birth-date-unknown' : answer;
      undeterminedNights.push({ ...stretch, because });
    }
  }
  return { carried, uncoveredNights, undeterminedNights };
}

/** The stretch, cut on the days on which the answer changes. */
function answered(
  index: RegisterIndex,
  placement: Placement,
  stretch: ClosedPeriod,
): (ClosedPeriod & { readonly answer: VoluntaryConsent })[] {
  const parts: (ClosedPeriod & { readonly answer: VoluntaryConsent })[] = [];
  let { start } = stretch;
  let answer = voluntaryConsent(index, placement, start);
  for (const day of turnsOfConsent(index, placement, stretch)) {
    const next = voluntaryConsent(index, placement, day);
    if (next === answer) continue;
    parts.push({ start, end: day, answer });
    start = day;
    answer = next;
  }
  return [...parts, { start, end: stretch.end, answer }];
}
