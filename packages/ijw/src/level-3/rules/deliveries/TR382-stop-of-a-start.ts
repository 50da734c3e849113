/** TR382: a stop has the key of the start that it ends. */
import { startsKeyed } from '../../../case-file/state/found-in.js';
import { deliveryKey } from '../../../case-file/state/keys.js';
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
      if (startsKeyed(caseFile.starts, deliveryKey(delivery)).length === 0) report();
    },
  }))();
