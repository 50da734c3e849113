/** K33: the plan of a conditional authorisation may hold five kinds of restraint and no other. */
import { isOnRestraintList } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isMadeInForce } from './plan-made-in-force.js';
import { closedCareTexts } from './texts.js';

/** K33: a conditional plan names only restraints of the list. */
export const conditionalPlanHoldsFiveRestraints = defineRule({
  id: 'K33',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.4(6)',
  article: 'Jeugdwet 6.1.4(6)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...closedCareTexts.K33,
  on: 'plans',
  appliesTo: (plan, context) =>
    plan.kind === 'conditional-plan' && (plan.restraints ?? []).length > 0 && isMadeInForce(plan, context),
  check(plan, { report }) {
    const count = (plan.restraints ?? []).filter(
      ({ measure }) => !isOnRestraintList(measure, 'conditional-plan'),
    ).length;
    if (count > 0) report(plan, { count }, { field: 'restraints' });
  },
});
