/** R15: in a court building a young person may be held, searched and, from twelve, locked in: by the police only. */
import { isOnRestraintList, type Restraint, type RestraintKind } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isPast, personOf } from '../shared/age-in-period.js';
import { isInCourt, isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** The same done under its general name. */
const alsoInCourt: ReadonlySet<RestraintKind> = /* @__PURE__ */ new Set<RestraintKind>([
  'holding',
  'clothing-check',
]);

/** R15: in court only holding, a check of the clothing and, from 12, a locked room; by police officers. */
export const courtAsTheActAllows = defineRule({
  id: 'R15',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.3.2.7',
  article: 'Jeugdwet 6.3.2.7',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R15,
  on: 'restraints',
  reads: ['persons', 'placements'],
  appliesTo: (restraint, { index }) =>
    isInCourt(restraint) &&
    isRestraint(restraint, index) &&
    (!isLockedUp(restraint) || personOf(restraint, index) !== undefined),
  check(restraint, { index, report }) {
    const { measure, date, appliedBy } = restraint;
    const person = personOf(restraint, index);
    const isTooYoung = person !== undefined && !isPast('court-room', person, date);
    const isAllowed = isOnRestraintList(measure, 'court') || alsoInCourt.has(measure);
    if (!isAllowed || (isLockedUp(restraint) && isTooYoung)) report(restraint, {}, { field: 'measure' });
    if (appliedBy !== 'police') report(restraint, {}, { field: 'appliedBy' });
  },
});

function isLockedUp({ measure, locked }: Restraint): boolean {
  return measure === 'court-room' || locked === true;
}
