/** TR063: a deletion (StatusAanlevering 3) has the key of an earlier delivery. */
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { isKnownDelivery } from '../../shared/known-delivery.js';
import { deliveryTexts } from '../../texts/deliveries.js';

export const deletionOfSomething = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR063',
    ...deliveryTexts.TR063,
    retourCode: '9063',
    on: ['JW305.StartProduct', 'JW307.StopProduct'],
    appliesTo: ({ StatusAanlevering }) => StatusAanlevering === '3',
    seeks: ({ Begindatum }) => Begindatum,
    check(delivery, { caseFile, report }) {
      if (!isKnownDelivery(delivery, caseFile)) report('StatusAanlevering');
    },
  }))();
