/** TR373: a change of the Budget or the total (Frequentie 6) is wanted from the first day of the assignment. */
import type { CaseClasses } from '../../engine/case-classes.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { type Assigned, assignedAs } from '../../shared/current.js';
import { requestTexts } from '../../texts/requests.js';

export const budgetChangesFromTheStart = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR373',
    ...requestTexts.TR373,
    retourCode: '9373',
    on: ['JW317.TeWijzigenProduct'],
    appliesTo: ({ ToewijzingNummer }, { caseFile }) => assignedAs(caseFile, ToewijzingNummer) !== undefined,
    check(product, { caseFile, report }) {
      const assigned = assignedAs(caseFile, product.ToewijzingNummer);
      if (assigned === undefined || !changesTotal(assigned, product)) return;
      if (product.GewensteIngangsdatum !== assigned.Ingangsdatum) report('GewensteIngangsdatum');
    },
  }))();

function changesTotal(
  assigned: Assigned,
  { Budget, Omvang }: CaseClasses['JW317.TeWijzigenProduct'],
): boolean {
  if (Budget !== undefined && Budget !== assigned.Budget) return true;
  return Omvang?.Frequentie === '6' && Omvang.Volume !== assigned.Omvang?.Volume;
}
