/** TR326: no start of the assigned product is current: each was stopped or deleted. */
import { isSameDelivery, isSameProduct } from '../../../case-file/state/keys.js';
import type { CaseClasses } from '../../engine/case-classes.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { deliveryTexts } from '../../texts/deliveries.js';

export const noStartAfterStart = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR326',
    ...deliveryTexts.TR326,
    retourCode: '9326',
    on: ['JW305.StartProduct'],
    appliesTo: ({ StatusAanlevering }) => StatusAanlevering === '1',
    check(delivery, { caseFile, report }) {
      const isCurrent = caseFile.starts.some(
        ({ start }) =>
          isOnSame(start, delivery) && !caseFile.stops.some(({ stop }) => isSameDelivery(stop, start)),
      );
      if (isCurrent) report();
    },
  }))();

type Start = CaseClasses['JW305.StartProduct'];

/** On the same assignment; without a number the product tells. */
function isOnSame(a: Start, b: Start): boolean {
  if (a.ToewijzingNummer !== b.ToewijzingNummer) return false;
  return a.ToewijzingNummer !== undefined || isSameProduct(a.Product, b.Product);
}
