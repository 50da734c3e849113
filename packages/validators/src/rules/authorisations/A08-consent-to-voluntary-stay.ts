/**
 * A08: to a voluntary stay of a child under sixteen all who hold authority consent, and from twelve the child too.
 *
 * Judged per night: those under a supervision order, under guardianship of an institution or on an authorisation are
 * left out, as are those of which the register does not say who holds authority. From sixteen on T03 speaks.
 */
import { type ClosedPeriod, clamp, type Placement } from '@jeugd/core';
import { legalBirthday, neededTitleOf } from '@jeugd/core/legal';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { personOf } from '../shared/age-in-period.js';
import { coverageOf } from '../shared/coverage-of.js';
import { nightsWithin } from '../shared/nights-within.js';
import { authorisationTexts } from './texts.js';

/** A08: consent carries every voluntary night of an open stay before the sixteenth birthday. */
export const consentToVoluntaryStay = defineRule({
  id: 'A08',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:245, 1:247; Jeugdwet 7.3.4, 7.3.15',
  article: 'BW 1:245, 1:247; Jeugdwet 7.3.4, 7.3.15',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A08,
  on: 'placements',
  needs: ['persons', 'authorities', 'measures', 'authorisations', 'consents'],
  appliesTo(placement, context) {
    const days = daysUnder16(placement, context);
    if (days === undefined) return false;
    const { carried, uncoveredNights } = coverageOf(placement, context);
    return (
      carried.some((nights) => nights.title === 'vrijwillig' && clamp(nights, days) !== undefined) ||
      uncoveredNights.some((nights) => nights.because === 'no-consent' && clamp(nights, days) !== undefined)
    );
  },
  check(placement, context) {
    const days = daysUnder16(placement, context);
    if (days === undefined) return;
    const { uncoveredNights } = coverageOf(placement, context);
    const nights = nightsWithin(
      uncoveredNights.filter(({ because }) => because === 'no-consent'),
      days,
    );
    // No date: what begins on a birthday would tell it.
    if (nights > 0) context.report(placement, { nights });
  },
});

function daysUnder16(placement: Placement, { index, inForce }: RuleContext): ClosedPeriod | undefined {
  if (neededTitleOf(placement.careForm) !== 'open') return undefined;
  const person = personOf(placement, index);
  const days = inForce(placement);
  if (person === undefined || days === undefined) return undefined;
  const birthday = legalBirthday('consents-alone', person.birthDate);
  return birthday <= days.start ? undefined : clamp(days, { start: days.start, end: birthday });
}
