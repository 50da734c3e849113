/** TR074: a first delivery (StatusAanlevering 1) does not have the key of an earlier one. */
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { isKnownDelivery } from '../../shared/known-delivery.js';
import { deliveryTexts } from '../../texts/deliveries.js';

export const deliveryIsNew = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR074',
    ...deliveryTexts.TR074,
    retourCode: '9074',
    on: ['JW305.StartProduct', 'JW307.StopProduct'],
    appliesTo: ({ StatusAanlevering }) => StatusAanlevering === '1',
    check(delivery, { caseFile, report }) {
      if (isKnownDelivery(delivery, caseFile)) report();
    },
  }))();
