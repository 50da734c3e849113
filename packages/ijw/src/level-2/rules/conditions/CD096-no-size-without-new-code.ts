/**
 * CD096: without a product code Omvang is absent, if Einddatum is absent or after 31 December 2020 (NieuwProduct).
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { runsAfter2020 } from '../../shared/requested-period.js';
import { conditionTexts } from '../../texts/conditions.js';

export const noSizeWithoutNewCode = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD096',
    ...conditionTexts.CD096,
    on: ['JW317.NieuwProduct'],
    appliesTo: (product) => product.Product?.Code === undefined && runsAfter2020(product),
    check(product, { report }) {
      if (product.Omvang !== undefined) report(product, 'Omvang');
    },
  }))();
