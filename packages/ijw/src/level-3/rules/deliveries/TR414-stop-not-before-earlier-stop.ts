/** TR414: Einddatum of a stop lies no earlier than that of an earlier stop of the same delivery. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { earlierStops } from '../../shared/earlier-stops.js';
import { deliveryTexts } from '../../texts/deliveries.js';

export const stopNotBeforeEarlierStop = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR414',
    ...deliveryTexts.TR414,
    retourCode: '9414',
    on: ['JW307.StopProduct'],
    appliesTo: (stop, { caseFile }) =>
      stop.StatusAanlevering === '1' && earlierStops(caseFile, stop).length > 0,
    check(stop, { caseFile, report }) {
      if (earlierStops(caseFile, stop).some(({ Einddatum }) => stop.Einddatum < Einddatum))
        report('Einddatum');
    },
  }))();
