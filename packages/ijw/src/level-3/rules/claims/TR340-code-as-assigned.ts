/** TR340: the product code is that of the assignment, when it has one. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const codeAsAssigned = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR340',
    ...claimTexts.TR340,
    retourCode: '9340',
    on: ['JW323.Prestatie'],
    appliesTo: (line, { caseFile }) =>
      isDebit(line) && assignedAs(caseFile, line.ToewijzingNummer) !== undefined,
    check(line, { caseFile, report }) {
      const assigned = assignedAs(caseFile, line.ToewijzingNummer);
      if (
        assigned !== undefined &&
        assigned.Product?.Code !== undefined &&
        line.ProductCode !== assigned.Product.Code
      )
        report('ProductCode');
    },
  }))();
