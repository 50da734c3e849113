/** TR388: the product period ends on the last of the month, or with the assignment when that ends earlier in that month. */
import { isLastOfMonth } from '../../../level-2/shared/days.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const endsWithMonthOrAssignment = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR388',
    ...claimTexts.TR388,
    retourCode: '9388',
    on: ['JW323.Prestatie'],
    appliesTo: (line, { caseFile }) =>
      isDebit(line) && assignedAs(caseFile, line.ToewijzingNummer) !== undefined,
    check({ ProductPeriode, ToewijzingNummer }, { caseFile, report }) {
      const { Einddatum } = ProductPeriode;
      const assigned = assignedAs(caseFile, ToewijzingNummer);
      const endsWithAssignment = Einddatum === assigned?.Einddatum;
      if (!isLastOfMonth(Einddatum) && !endsWithAssignment) report('Einddatum', {}, ProductPeriode);
    },
  }))();
