/** R03: what R01 asks, as it was until 2024: seven days, and the behavioural scientist within a day in any case. */
import { defineGroupRule } from '../../engine/index.js';
import { agreedInTime, reportTooManyDays, termsOn } from './emergency-terms.js';
import { isEmergencyOutsidePlan } from './planned-restraints.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** R03: at most seven days in a row, with the consent of a behavioural scientist within 24 hours. */
export const emergencyMeasureBefore2024 = defineGroupRule({
  id: 'R03',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.7 (old)',
  article: 'Jeugdwet 6.3.7 (old)',
  certainty: 'high',
  validFrom: '2015-01-01',
  validUntil: '2024-01-01',
  ...restraintTexts.R03,
  on: 'restraints',
  by: 'personId',
  reads: ['plans', 'placements'],
  appliesTo: (restraint, { index }) =>
    isRestraint(restraint, index) && isEmergencyOutsidePlan(restraint, index),
  check(restraints, context) {
    reportTooManyDays(restraints, context);
    for (const restraint of restraints) {
      if (agreedInTime(restraint) !== true) {
        context.report(restraint, termsOn(restraint.date), { field: 'scientistAgreedAfterHours' });
      }
    }
  },
});
