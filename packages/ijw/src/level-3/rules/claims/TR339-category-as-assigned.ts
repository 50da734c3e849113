/** TR339: the category is that of the assignment, when it has one. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const categoryAsAssigned = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR339',
    ...claimTexts.TR339,
    retourCode: '9339',
    on: ['JW323.Prestatie'],
    appliesTo: (line, { caseFile }) =>
      isDebit(line) && assignedAs(caseFile, line.ToewijzingNummer) !== undefined,
    check(line, { caseFile, report }) {
      const assigned = assignedAs(caseFile, line.ToewijzingNummer);
      if (
        assigned !== undefined &&
        assigned.Product !== undefined &&
        line.ProductCategorie !== assigned.Product.Categorie
      )
        report('ProductCategorie');
    },
  }))();
