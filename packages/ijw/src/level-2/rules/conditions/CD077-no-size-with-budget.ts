/** CD077: with a Budget, Omvang is absent. */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const noSizeWithBudget = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD077',
    ...conditionTexts.CD077,
    on: [
      'JW301.ToegewezenProduct',
      'JW315.AangevraagdProduct',
      'JW317.NieuwProduct',
      'JW317.TeWijzigenProduct',
    ],
    appliesTo: ({ Budget }) => Budget !== undefined,
    check(product, { report }) {
      if (product.Omvang !== undefined) report(product, 'Omvang');
    },
  }))();
