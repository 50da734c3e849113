/** TR387: the product period begins on the first of the month, or with the assignment when that begins later in that month. */
import { isFirstOfMonth } from '../../../level-2/shared/days.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const beginsWithMonthOrAssignment = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR387',
    ...claimTexts.TR387,
    retourCode: '9387',
    on: ['JW323.Prestatie'],
    appliesTo: (line, { caseFile }) =>
      isDebit(line) && assignedAs(caseFile, line.ToewijzingNummer) !== undefined,
    check({ ProductPeriode, ToewijzingNummer }, { caseFile, report }) {
      const { Begindatum } = ProductPeriode;
      const assigned = assignedAs(caseFile, ToewijzingNummer);
      const beginsWithAssignment = Begindatum === assigned?.Ingangsdatum;
      if (!isFirstOfMonth(Begindatum) && !beginsWithAssignment) report('Begindatum', {}, ProductPeriode);
    },
  }))();
