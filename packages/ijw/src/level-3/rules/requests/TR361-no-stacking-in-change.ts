/**
 * TR361: over unchanged, changed and new products together no product overlaps itself in time.
 *
 * The product of an unchanged or changed one is that of its assignment.
 */
import type { CaseFile } from '../../../case-file/case-file.js';
import { overlapping, type PlannedProduct } from '../../../level-2/shared/overlapping-products.js';
import type { CaseClasses } from '../../engine/case-classes.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { assignedAs, plannedOf } from '../../shared/current.js';
import { requestTexts } from '../../texts/requests.js';

export const noStackingInChange = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR361',
    ...requestTexts.TR361,
    retourCode: '9361',
    on: ['JW317.Verzoek'],
    check(request, { caseFile, report }) {
      const count = overlapping(wanted(request, caseFile)).length;
      if (count > 0) report(undefined, { count });
    },
  }))();

/** The products that are wanted, with their periods; those of which the assignment is not known are left out. */
function wanted(
  { OngewijzigdeProducten, TeWijzigenProducten, NieuweProducten }: CaseClasses['JW317.Verzoek'],
  caseFile: CaseFile,
): readonly PlannedProduct[] {
  const unchanged = (OngewijzigdeProducten?.OngewijzigdProduct ?? []).flatMap(({ ToewijzingNummer }) => {
    const assigned = assignedAs(caseFile, ToewijzingNummer);
    return assigned === undefined ? [] : [plannedOf(assigned)];
  });
  const changed = (TeWijzigenProducten?.TeWijzigenProduct ?? []).flatMap((each) => {
    const assigned = assignedAs(caseFile, each.ToewijzingNummer);
    if (assigned === undefined) return [];
    return [{ product: assigned.Product, firstDay: each.GewensteIngangsdatum, lastDay: each.Einddatum }];
  });
  const added = (NieuweProducten?.NieuwProduct ?? []).map((each) => ({
    product: each.Product,
    firstDay: each.GewensteIngangsdatum,
    lastDay: each.Einddatum,
  }));
  return [...unchanged, ...changed, ...added];
}
