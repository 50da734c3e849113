/** TR351: TeWijzigenProduct is a current assignment. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs, isCurrentOn } from '../../shared/current.js';
import { requestTexts } from '../../texts/requests.js';

export const changedIsCurrent = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR351',
    ...requestTexts.TR351,
    retourCode: '9351',
    on: ['JW317.TeWijzigenProduct'],
    seeks: ({ ToewijzingNummer }, { caseFile }) =>
      assignedAs(caseFile, ToewijzingNummer) === undefined ? 'any-day' : undefined,
    check({ ToewijzingNummer }, { caseFile, today, report }) {
      const assigned = assignedAs(caseFile, ToewijzingNummer);
      if (assigned === undefined || !isCurrentOn(assigned, today)) report('ToewijzingNummer');
    },
  }))();
