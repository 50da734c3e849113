/** R14: on the way a young person may be held, searched and, from twelve, locked in: by designated transport only. */
import { isOnRestraintList, type RegisterIndex, type Restraint, type RestraintKind } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isPast, personOf } from '../shared/age-in-period.js';
import { isUnderOrder } from '../shared/measures-on-a-day.js';
import { isDuringTransport, isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';
import { allTold } from './told.js';

/** The same done under its general name. */
const alsoInAVehicle: ReadonlySet<RestraintKind> = /* @__PURE__ */ new Set<RestraintKind>([
  'holding',
  'clothing-check',
]);

/**
 * R14: during transport only holding, a check of the clothing and, from 12, a locked compartment; by designated
 * transport; told to the provider and to the institution, or without a supervision order to the parents.
 */
export const transportAsTheActAllows = defineRule({
  id: 'R14',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.2.11, 6.3.2.6',
  article: 'Jeugdwet 6.2.11, 6.3.2.6',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R14,
  on: 'restraints',
  reads: ['persons', 'measures', 'placements', 'organisations'],
  appliesTo: (restraint, { index }) =>
    isDuringTransport(restraint) &&
    isRestraint(restraint, index) &&
    (!isLockedUp(restraint) || personOf(restraint, index) !== undefined),
  check(restraint, { index, report }) {
    const { measure, date, transporter } = restraint;
    const person = personOf(restraint, index);
    const isTooYoung = person !== undefined && !isPast('transport-compartment', person, date);
    const isAllowed = isOnRestraintList(measure, 'transport') || alsoInAVehicle.has(measure);
    if (!isAllowed || (isLockedUp(restraint) && isTooYoung)) report(restraint, {}, { field: 'measure' });
    if (transporter !== 'designated') report(restraint, {}, { field: 'transporter' });
    if (!isToldToAll(restraint, index)) report(restraint, {}, { field: 'informed' });
  },
});

function isLockedUp({ measure, locked }: Restraint): boolean {
  return measure === 'transport-compartment' || locked === true;
}

function isToldToAll({ personId, date, informed }: Restraint, index: RegisterIndex): boolean {
  const told = allTold(informed, personId, index);
  if (!told.has('provider')) return false;
  if (told.has('gi')) return true;
  const isFamilyTold = told.has('parents') || told.has('foster-parents') || told.has('somebody-close');
  return isFamilyTold && isUnderOrder(index, personId, date) !== true;
}
