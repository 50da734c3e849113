/**
 * R09: only what the Act lists may be done to a young person.
 *
 * Limits on movement and electronic monitoring stand on the list of the conditional plan only: in a closed stay they may
 * not be used.
 */
import { isClosedYouthCare, isOnRestraintList, type RegisterIndex, type Restraint } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** R09: the kind of restraint is on a list of the Act that fits the stay. */
export const measureIsOnTheList = defineRule({
  id: 'R09',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.1.1(3)',
  article: 'Jeugdwet 6.3.1.1(3)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R09,
  on: 'restraints',
  reads: ['placements'],
  appliesTo: (restraint, { index }) => isRestraint(restraint, index),
  check(restraint, { index, report }) {
    if (!isListed(restraint, index)) report(restraint, {}, { field: 'measure' });
  },
});

function isListed({ measure, placementId }: Restraint, index: RegisterIndex): boolean {
  if ((['closed-care', 'transport', 'court'] as const).some((list) => isOnRestraintList(measure, list))) {
    return true;
  }
  const stay = placementId === undefined ? undefined : index.find('placements', placementId);
  return isOnRestraintList(measure, 'conditional-plan') && !(stay && isClosedYouthCare(stay.careForm));
}
