/** CS058: StatusAanlevering of a start or stop is 1 or 3. */
import { defineClassRule } from '../../engine/define-rule.js';
import { constraintTexts } from '../../texts/constraints.js';

export const deliveryIsFirstOrDeletion = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS058',
    ...constraintTexts.CS058,
    on: ['JW305.StartProduct', 'JW307.StopProduct'],
    check(product, { report }) {
      if (product.StatusAanlevering !== '1' && product.StatusAanlevering !== '3')
        report(product, 'StatusAanlevering');
    },
  }))();
