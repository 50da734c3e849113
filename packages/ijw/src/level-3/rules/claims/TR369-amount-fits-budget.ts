/**
 * TR369: the sum of the lines stays within the Budget of the assignment.
 *
 * Amounts are compared: where the volume is in euros they are the same.
 */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const amountFitsBudget = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR369',
    ...claimTexts.TR369,
    retourCode: '9369',
    on: ['JW323.Prestatie'],
    appliesTo: (line, { caseFile }) =>
      isDebit(line) && assignedAs(caseFile, line.ToewijzingNummer)?.Budget !== undefined,
    check(line, { caseFile, bookOf, report }) {
      const sum = (bookOf(line.ToewijzingNummer)?.amount ?? 0) + line.IngediendBedrag.Bedrag;
      if (sum > (assignedAs(caseFile, line.ToewijzingNummer)?.Budget ?? 0)) report('GeleverdVolume');
    },
  }))();
