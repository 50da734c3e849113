/** TR413: after a temporary stop (reason 20) of the same delivery only a final one follows. */
import { isTemporaryStop } from '../../../case-file/delivery.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { earlierStops } from '../../shared/earlier-stops.js';
import { deliveryTexts } from '../../texts/deliveries.js';

export const noSecondTemporaryStop = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR413',
    ...deliveryTexts.TR413,
    retourCode: '9413',
    on: ['JW307.StopProduct'],
    appliesTo: (stop, { caseFile }) =>
      stop.StatusAanlevering === '1' && earlierStops(caseFile, stop).some((each) => isTemporaryStop(each)),
    check(stop, { report }) {
      if (isTemporaryStop(stop)) report('RedenBeeindiging');
    },
  }))();
