/** R11: a decision to limit freedom stands on paper, and the young person has it. */
import { isOnRestraintList, type Restraint } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isRestraint, renewedOn } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** R11: the decision was put in writing, and then the youth was given a copy. One that was never written has no copy. */
export const decisionIsWritten = defineRule({
  id: 'R11',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.1.4(2)-(3)',
  article: 'Jeugdwet 6.3.1.4(2)-(3)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R11,
  on: 'restraints',
  reads: ['placements'],
  appliesTo: (restraint, { index }) => mustBeOnPaper(restraint) && isRestraint(restraint, index),
  check(restraint, { report }) {
    if (restraint.writtenOn === undefined) report(restraint, {}, { field: 'writtenOn' });
    else if (restraint.copyToYouthOn === undefined) report(restraint, {}, { field: 'copyToYouthOn' });
  },
});

/** Whether the Act asks a decision on paper: for what it lists for closed care, since 2024. */
export function mustBeOnPaper({ measure, date }: Restraint): boolean {
  return date >= renewedOn && isOnRestraintList(measure, 'closed-care');
}
