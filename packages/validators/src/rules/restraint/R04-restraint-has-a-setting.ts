/**
 * R04: freedom is limited only where the Act allows it.
 *
 * Who decides on a conditional title is the plan: without plans in the register the record itself says whether it is in
 * one.
 */
import type { RegisterIndex, Restraint } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { closedStayDays, closedTitleDays } from '../shared/closed-care-days.js';
import { isIn } from '../shared/stretches.js';
import { isPlanned } from './planned-restraints.js';
import { isDuringTransport, isInCourt, isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/**
 * R04: a restraint is used in a closed stay, during transport or in court under a closed authorisation, or under a
 * conditional one with the restraint in its plan.
 */
export const restraintHasASetting = defineRule({
  id: 'R04',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.1.1, 6.3.2.6, 6.3.2.7, 6.1.4(6)',
  article: 'Jeugdwet 6.3.1.1, 6.3.2.6, 6.3.2.7, 6.1.4(6)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...restraintTexts.R04,
  on: 'restraints',
  needs: ['placements'],
  reads: ['authorisations', 'plans'],
  appliesTo: (restraint, { index }) =>
    isRestraint(restraint, index) && (index.has('authorisations') || inClosedStay(restraint, index)),
  check(restraint, { index, report }) {
    if (!inClosedStay(restraint, index) && !hasTitleOutside(restraint, index)) report(restraint);
  },
});

function inClosedStay({ personId, date }: Restraint, index: RegisterIndex): boolean {
  return isIn(closedStayDays(index, personId), date);
}

/** A title outside a closed accommodation. */
function hasTitleOutside(restraint: Restraint, index: RegisterIndex): boolean {
  const { personId, date } = restraint;
  const isOnTheWay = isDuringTransport(restraint) || isInCourt(restraint);
  const { unconditional, conditional } = closedTitleDays(index, personId);
  if (isOnTheWay && isIn(unconditional, date)) return true;
  return isIn(conditional, date) && isPlanned(restraint, index) !== false;
}
