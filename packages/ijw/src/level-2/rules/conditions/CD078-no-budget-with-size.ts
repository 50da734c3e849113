/**
 * CD078: with an Omvang, Budget is absent.
 *
 * Mirror of CD077: both are found for the same fault.
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const noBudgetWithSize = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD078',
    ...conditionTexts.CD078,
    on: [
      'JW301.ToegewezenProduct',
      'JW315.AangevraagdProduct',
      'JW317.NieuwProduct',
      'JW317.TeWijzigenProduct',
    ],
    appliesTo: ({ Omvang }) => Omvang !== undefined,
    check(product, { report }) {
      if (product.Budget !== undefined) report(product, 'Budget');
    },
  }))();
