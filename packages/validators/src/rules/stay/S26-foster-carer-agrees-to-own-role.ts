/** S26: a care plan for foster care needs the agreement of the foster carer to the own role and guidance in it. */
import {
  isFosterCare,
  knownPeriodOf,
  mergePeriods,
  type Period,
  type Placement,
  type Plan,
  type RegisterIndex,
} from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { remembered } from '../shared/remembered.js';
import { isIn } from '../shared/stretches.js';
import { youthActBegan } from '../shared/youth-act.js';
import { stayTexts } from './texts.js';

/** S26: in a care plan made while the child is in foster care the carer agreed to the own role. */
export const fosterCarerAgreesToOwnRole = defineRule({
  id: 'S26',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 4.1.3(6)',
  article: 'Jeugdwet 4.1.3(6)',
  certainty: 'high',
  validFrom: youthActBegan,
  ...stayTexts.S26,
  on: 'plans',
  needs: ['placements'],
  appliesTo: (plan, { asOf, index }) =>
    plan.kind === 'care-plan' &&
    plan.establishedOn !== undefined &&
    plan.establishedOn >= youthActBegan &&
    plan.establishedOn <= asOf &&
    isInFosterCare(plan, index),
  check(plan, { report }) {
    if (plan.carerConsentOn === undefined) report(plan, {}, { field: 'carerConsentOn' });
  },
});

function isInFosterCare({ personId, establishedOn }: Plan, index: RegisterIndex): boolean {
  const stays = index.of('placements', 'personId', personId);
  const inFosterCare = daysOf(stays, () =>
    mergePeriods(stays.filter(({ careForm }) => isFosterCare(careForm)).map(knownPeriodOf)),
  );
  return establishedOn !== undefined && isIn(inFosterCare, establishedOn);
}

const daysOf = /* @__PURE__ */ (() => remembered<readonly Placement[], readonly Period[]>())();
