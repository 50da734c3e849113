/** TR415: after a final stop no other stop of the same delivery follows. */
import { isTemporaryStop } from '../../../case-file/delivery.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { earlierStops } from '../../shared/earlier-stops.js';
import { deliveryTexts } from '../../texts/deliveries.js';

export const noStopAfterFinalStop = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR415',
    ...deliveryTexts.TR415,
    retourCode: '9415',
    on: ['JW307.StopProduct'],
    appliesTo: ({ StatusAanlevering }) => StatusAanlevering === '1',
    check(stop, { caseFile, report }) {
      if (earlierStops(caseFile, stop).some((each) => !isTemporaryStop(each))) report();
    },
  }))();
