/**
 * K14: a behavioural scientist agrees to leave from closed care.
 *
 * Since 2024 the jeugdhulpverantwoordelijke grants it, and needs nobody's agreement when a behavioural scientist
 * (Jeugdwet 6.4.1 as changed).
 */
import type { PlainDate } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isClosedStay } from './closed-stays.js';
import { closedCareTexts } from './texts.js';

/** First day on which a behavioural scientist may grant leave alone. */
const grantedByResponsibleFrom: PlainDate = '2024-01-01';

/** K14: a behavioural scientist agreed to the leave or, since 2024, granted it. */
export const leaveWithBehaviouralScientist = defineRule({
  id: 'K14',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.4.1',
  article: 'Jeugdwet 6.4.1',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K14,
  on: 'leaves',
  reads: ['placements'],
  appliesTo({ placementId }, { index }) {
    const stay = index.find('placements', placementId);
    return stay === undefined || isClosedStay(stay);
  },
  check(leave, { report }) {
    const isOwnDecision = leave.start >= grantedByResponsibleFrom && leave.deciderIsScientist === true;
    if (!leave.scientistAgreed && !isOwnDecision) report(leave, {}, { field: 'scientistAgreed' });
  },
});
