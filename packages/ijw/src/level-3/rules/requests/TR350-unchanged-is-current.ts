/** TR350: OngewijzigdProduct is a current assignment. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs, isCurrentOn } from '../../shared/current.js';
import { requestTexts } from '../../texts/requests.js';

export const unchangedIsCurrent = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR350',
    ...requestTexts.TR350,
    retourCode: '9350',
    on: ['JW317.OngewijzigdProduct'],
    seeks: ({ ToewijzingNummer }, { caseFile }) =>
      assignedAs(caseFile, ToewijzingNummer) === undefined ? 'any-day' : undefined,
    check({ ToewijzingNummer }, { caseFile, today, report }) {
      const assigned = assignedAs(caseFile, ToewijzingNummer);
      if (assigned === undefined || !isCurrentOn(assigned, today)) report('ToewijzingNummer');
    },
  }))();
