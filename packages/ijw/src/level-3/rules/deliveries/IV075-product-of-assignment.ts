/** IV075: a start or stop repeats the product of its assignment. */
import { isSameProduct } from '../../../case-file/state/keys.js';
import { defineCustom } from '../../engine/define-case-rule.js';
import { assignedAs } from '../../shared/current.js';
import { deliveryTexts } from '../../texts/deliveries.js';

export const productOfAssignment = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'IV075',
    ...deliveryTexts.IV075,
    on: ['JW305.StartProduct', 'JW307.StopProduct'],
    appliesTo: ({ ToewijzingNummer, StatusAanlevering }, { caseFile }) =>
      StatusAanlevering === '1' && assignedAs(caseFile, ToewijzingNummer) !== undefined,
    check(delivery, { caseFile, report }) {
      if (!isSameProduct(delivery.Product, assignedAs(caseFile, delivery.ToewijzingNummer)?.Product))
        report('Product');
    },
  }))();
