/** TR074: a first delivery (StatusAanlevering 1) does not have the key of an earlier one. */
import { isSameDelivery, isSameStop } from '../../../case-file/state/keys.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { deliveryTexts } from '../../texts/deliveries.js';

export const deliveryIsNew = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR074',
    ...deliveryTexts.TR074,
    retourCode: '9074',
    on: ['JW305.StartProduct', 'JW307.StopProduct'],
    appliesTo: ({ StatusAanlevering }) => StatusAanlevering === '1',
    check(delivery, { caseFile, report }) {
      const isKnown =
        'RedenBeeindiging' in delivery
          ? caseFile.stops.some(({ stop }) => isSameStop(stop, delivery))
          : caseFile.starts.some(({ start }) => isSameDelivery(start, delivery));
      if (isKnown) report();
    },
  }))();
