/** TR071: a start that was stopped is not deleted. */
import { isSameDelivery } from '../../../case-file/state/keys.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { deliveryTexts } from '../../texts/deliveries.js';

export const deletedStartHasNoStop = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR071',
    ...deliveryTexts.TR071,
    retourCode: '9071',
    on: ['JW305.StartProduct'],
    appliesTo: ({ StatusAanlevering }) => StatusAanlevering === '3',
    check(delivery, { caseFile, report }) {
      if (caseFile.stops.some(({ stop }) => isSameDelivery(stop, delivery))) report('StatusAanlevering');
    },
  }))();
