/**
 * K23: before a regular or conditional closed authorisation the judge offers the chance of a family group plan, or says
 * why not. An emergency one needs no offer. Judged once there is a decision.
 *
 * A reason of before the request is one of the provider or the institution, who offer too (Jeugdwet 4.1.2).
 */
import type { CourtRequest, RegisterIndex } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { closedCareTexts } from './texts.js';

/** K23: a decided request says that a family group plan was offered, or a plan says why it was passed over since. */
export const familyGroupPlanOffered = defineRule({
  id: 'K23',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.1.10(2)',
  article: 'Jeugdwet 6.1.10(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K23,
  on: 'requests',
  reads: ['plans'],
  appliesTo: ({ kind, filedOn, decidedOn }, { inForce }) =>
    (kind === 'gesloten-machtiging' || kind === 'gesloten-voorwaardelijk') &&
    decidedOn !== undefined &&
    inForce({ date: filedOn }) !== undefined,
  check(request, { index, report }) {
    if (request.familyGroupPlanOffered !== true && !isReasonNoted(request, index)) {
      report(request, {}, { field: 'familyGroupPlanOffered' });
    }
  },
});

/** One of which nobody wrote down the day, and that had not ended, may be of this request. */
function isReasonNoted(
  { personId, filedOn, decidedOn = filedOn }: CourtRequest,
  index: RegisterIndex,
): boolean {
  return index.of('plans', 'personId', personId).some(({ kind, waivedReason, waivedOn = filedOn, end }) => {
    if (kind !== 'family-group-plan' || waivedReason === undefined) return false;
    return waivedOn >= filedOn && waivedOn <= decidedOn && (end === undefined || end > filedOn);
  });
}
