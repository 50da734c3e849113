/**
 * K27: a closed-care plan that names restraint says until when and by whom; a behavioural scientist agreed, unless the
 * person responsible is one, and a physician where it names treatment. In which cases it may be used has no field.
 */
import type { Plan } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isMadeInForce } from './plan-made-in-force.js';
import { closedCareTexts } from './texts.js';

/** K27: the restraints of a closed-care plan are complete and were agreed to. */
export const plannedRestraintsComplete = defineRule({
  id: 'K27',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.2.10',
  article: 'Jeugdwet 6.2.10',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...closedCareTexts.K27,
  on: 'plans',
  appliesTo: (plan, context) =>
    plan.kind === 'closed-care-plan' && (plan.restraints ?? []).length > 0 && isMadeInForce(plan, context),
  check(plan, { report }) {
    const { restraints = [], scientistConsentOn, physicianConsentOn, responsibleIsScientist } = plan;
    if (!isComplete(plan)) report(plan, {}, { field: 'restraints' });
    if (scientistConsentOn === undefined && responsibleIsScientist !== true) {
      report(plan, {}, { field: 'scientistConsentOn' });
    }
    const hasTreatment = restraints.some(({ measure }) => measure === 'medical-treatment');
    if (hasTreatment && physicianConsentOn === undefined) report(plan, {}, { field: 'physicianConsentOn' });
  },
});

function isComplete({ restraints = [] }: Plan): boolean {
  return restraints.every(({ until, by }) => until !== undefined && by !== undefined);
}
