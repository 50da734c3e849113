/** TR326: no start of the assigned product is current: each was stopped or deleted. */
import { startsOn, stopsOfStart } from '../../../case-file/state/found-in.js';
import { deliveryKey, isSameProduct } from '../../../case-file/state/keys.js';
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
      const isCurrent = startsOn(caseFile.starts, delivery.ToewijzingNummer).some(
        ({ start }) =>
          isOnSame(start, delivery) && stopsOfStart(caseFile.stops, deliveryKey(start)).length === 0,
      );
      if (isCurrent) report();
    },
  }))();

type Start = CaseClasses['JW305.StartProduct'];

/** Of two with the same number, or both without: then the product tells. */
function isOnSame(a: Start, b: Start): boolean {
  return a.ToewijzingNummer !== undefined || isSameProduct(a.Product, b.Product);
}
