/** CD079: without a Budget, Product is present. */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const productWithoutBudget = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD079',
    ...conditionTexts.CD079,
    on: ['JW301.ToegewezenProduct', 'JW315.AangevraagdProduct', 'JW317.NieuwProduct'],
    appliesTo: ({ Budget }) => Budget === undefined,
    check(product, { report }) {
      if (product.Product === undefined) report(product);
    },
  }))();
