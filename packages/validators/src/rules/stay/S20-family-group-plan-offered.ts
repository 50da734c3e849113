/**
 * S20: when help or an order begins, the family is first given the chance to make a plan of its own, or the record says
 * why not.
 *
 * Once per child: its first judged start is reported. Youth probation and guardianship after parental authority ended
 * know no such duty.
 */
import type { CareTrajectory, Measure, Placement, Plan, RegisterIndex } from '@jeugd/core';
import { isYouthHelp } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { youthActBegan } from '../shared/youth-act.js';
import { stayTexts } from './texts.js';

/** S20: of a child whose help or supervision order began, a family group plan was offered, made, or passed over for a reason. */
export const familyGroupPlanOffered = defineGroupRule({
  id: 'S20',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 4.1.2',
  article: 'Jeugdwet 4.1.2',
  certainty: 'high',
  validFrom: youthActBegan,
  ...stayTexts.S20,
  on: ['trajectories', 'placements', 'measures'],
  by: 'personId',
  needs: ['plans'],
  reads: ['requests'],
  appliesTo: (record) => record.start >= youthActBegan && bringsTheDuty(record),
  check([first], { index, report }) {
    if (first === undefined) return;
    const plans = index
      .of('plans', 'personId', first.personId)
      .filter(({ kind }) => kind === 'family-group-plan');
    if (plans.some(isAnswered) || isOfferedAtCourt(first.personId, index)) return;
    const [passedOver] = plans;
    if (passedOver === undefined) report(first);
    else report(passedOver, {}, { table: 'plans', field: 'offeredOn' });
  },
});

function bringsTheDuty(record: CareTrajectory | Placement | Measure): boolean {
  return 'careForm' in record ? isYouthHelp(record) : record.kind === 'ots' || record.kind === 'vots';
}

function isAnswered({ offeredOn, establishedOn, waivedReason }: Plan): boolean {
  return offeredOn !== undefined || establishedOn !== undefined || waivedReason !== undefined;
}

function isOfferedAtCourt(personId: string, index: RegisterIndex): boolean {
  return index
    .of('requests', 'personId', personId)
    .some(({ familyGroupPlanOffered: isOffered }) => isOffered === true);
}
