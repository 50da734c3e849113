/** CD041: with a product that has a Code, Omvang is present. */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const sizeWithProductCode = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD041',
    ...conditionTexts.CD041,
    on: ['JW301.ToegewezenProduct', 'JW315.AangevraagdProduct', 'JW317.NieuwProduct'],
    appliesTo: ({ Product }) => Product?.Code !== undefined,
    check({ Product, Omvang }, { report }) {
      if (Product !== undefined && Omvang === undefined) report(Product, 'Code');
    },
  }))();
