/** TR308: the product period ends no later than the assignment. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const notAfterAssignment = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR308',
    ...claimTexts.TR308,
    retourCode: '9308',
    on: ['JW323.Prestatie'],
    appliesTo: (line, { caseFile }) =>
      isDebit(line) && assignedAs(caseFile, line.ToewijzingNummer) !== undefined,
    check(line, { caseFile, report }) {
      const assigned = assignedAs(caseFile, line.ToewijzingNummer);
      if (
        assigned !== undefined &&
        assigned.Einddatum !== undefined &&
        line.ProductPeriode.Einddatum > assigned.Einddatum
      )
        report('Einddatum', {}, line.ProductPeriode);
    },
  }))();
