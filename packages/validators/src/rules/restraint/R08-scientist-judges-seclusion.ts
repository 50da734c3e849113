/** R08: a behavioural scientist judges each seclusion. Whether it was soon enough no number of hours in the Act tells. */
import { defineRule } from '../../engine/index.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** R08: of seclusion it is recorded when the behavioural scientist judged. */
export const scientistJudgesSeclusion = defineRule({
  id: 'R08',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.2.2(4)-(5)',
  article: 'Jeugdwet 6.3.2.2(4)-(5)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R08,
  on: 'restraints',
  reads: ['placements'],
  appliesTo: (restraint, { index }) => restraint.measure === 'seclusion' && isRestraint(restraint, index),
  check(restraint, { report }) {
    if (restraint.scientistAgreedAfterHours === undefined) {
      report(restraint, {}, { field: 'scientistAgreedAfterHours' });
    }
  },
});
