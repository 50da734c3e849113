/** TR307: the product period begins no earlier than the assignment. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const notBeforeAssignment = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR307',
    ...claimTexts.TR307,
    retourCode: '9307',
    on: ['JW323.Prestatie'],
    appliesTo: (line, { caseFile }) =>
      isDebit(line) && assignedAs(caseFile, line.ToewijzingNummer) !== undefined,
    check(line, { caseFile, report }) {
      const assigned = assignedAs(caseFile, line.ToewijzingNummer);
      if (assigned !== undefined && line.ProductPeriode.Begindatum < assigned.Ingangsdatum)
        report('Begindatum', {}, line.ProductPeriode);
    },
  }))();
