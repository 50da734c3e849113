/** TR071: a start that was stopped is not deleted. */
import { stopsOfStart } from '../../../case-file/state/found-in.js';
import { deliveryKey } from '../../../case-file/state/keys.js';
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
      const stops = stopsOfStart(caseFile.stops, deliveryKey(delivery));
      if (stops.length > 0) report('StatusAanlevering');
    },
  }))();
