/**
 * R01: a restraint in an emergency, outside the plan, is short, and soon somebody else looks at it.
 *
 * Records that follow each other without a break are one restraint. A restraint is judged by the law of the day on which
 * it began. For seclusion R07 judges how long it lasted, and R08 that the behavioural scientist was asked at all.
 */
import { hoursOn } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { agreedInTime, reportTooManyDays, termsOn } from './emergency-terms.js';
import { isEmergencyOutsidePlan } from './planned-restraints.js';
import { lastedLongerThan } from './restraint-duration.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** R01: at most three days in a row; longer than twelve hours only when the behavioural scientist agreed by then. */
export const emergencyMeasureIsShort = defineGroupRule({
  id: 'R01',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.1.2(3)-(5)',
  article: 'Jeugdwet 6.3.1.2(3)-(5)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R01,
  on: 'restraints',
  by: 'personId',
  reads: ['plans', 'placements'],
  appliesTo: (restraint, { index }) =>
    isRestraint(restraint, index) && isEmergencyOutsidePlan(restraint, index),
  check(restraints, context) {
    reportTooManyDays(restraints, context);
    for (const restraint of restraints) {
      const hours = hoursOn('scientist-in-emergency', restraint.date);
      if (hours === undefined || !lastedLongerThan(hours, restraint)) continue;
      const isInTime = agreedInTime(restraint) ?? restraint.measure === 'seclusion';
      if (!isInTime) {
        context.report(restraint, termsOn(restraint.date), { field: 'scientistAgreedAfterHours' });
      }
    }
  },
});
