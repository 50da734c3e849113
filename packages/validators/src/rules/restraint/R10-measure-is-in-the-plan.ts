/**
 * R10: outside an emergency only what the plan allows, and only inside its term there.
 *
 * The plans of the register outweigh what the record says of itself. Transport and court have no plan. Since 2024
 * seclusion is for emergencies only, which R02 judges, and what no list holds is for R09.
 */
import { isOnRestraintList, type Restraint } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isPlanned } from './planned-restraints.js';
import { isDuringTransport, isInCourt, isRestraint, renewedOn } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** R10: a restraint that was no emergency is in a plan, on a day inside the term that the plan sets for it. */
export const measureIsInThePlan = defineRule({
  id: 'R10',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.1.2(2), 6.2.10(1)(d) (to 2023: 6.3.6(1))',
  article: 'Jeugdwet 6.3.1.2(2), 6.2.10(1)(d) (to 2023: 6.3.6(1))',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...restraintTexts.R10,
  on: 'restraints',
  reads: ['plans', 'placements'],
  appliesTo: (restraint, { index }) =>
    restraint.emergency === false && needsAPlan(restraint) && isRestraint(restraint, index),
  check(restraint, { index, report }) {
    if (isPlanned(restraint, index) !== true) report(restraint, {}, { field: 'inPlan' });
  },
});

function needsAPlan(restraint: Restraint): boolean {
  if (isDuringTransport(restraint) || isInCourt(restraint)) return false;
  const { measure, date } = restraint;
  if (date < renewedOn) return true;
  const isListed =
    isOnRestraintList(measure, 'closed-care') || isOnRestraintList(measure, 'conditional-plan');
  return isListed && measure !== 'seclusion';
}
