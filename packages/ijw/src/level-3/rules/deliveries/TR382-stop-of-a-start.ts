/** TR382: a stop has the key of the start that it ends. */
import { isSameDelivery } from '../../../case-file/state/keys.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { deliveryTexts } from '../../texts/deliveries.js';

export const stopOfAStart = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR382',
    ...deliveryTexts.TR382,
    retourCode: '9069',
    on: ['JW307.StopProduct'],
    appliesTo: ({ StatusAanlevering }) => StatusAanlevering === '1',
    seeks: ({ Begindatum }) => Begindatum,
    check(delivery, { caseFile, report }) {
      if (!caseFile.starts.some(({ start }) => isSameDelivery(start, delivery))) report();
    },
  }))();
