/** TR338: a line refers to an assignment of the client by its number. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { claimTexts } from '../../texts/claims.js';

export const assignmentOfLineIsKnown = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR338',
    ...claimTexts.TR338,
    retourCode: '9338',
    on: ['JW323.Prestatie'],
    seeks: () => 'any-day',
    check({ ToewijzingNummer }, { caseFile, report }) {
      if (assignedAs(caseFile, ToewijzingNummer) === undefined) report('ToewijzingNummer');
    },
  }))();
