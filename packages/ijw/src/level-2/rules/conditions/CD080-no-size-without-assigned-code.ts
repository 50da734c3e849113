/**
 * CD080: without a product code Omvang is absent, if Einddatum is absent or after 31 December 2020
 * (ToegewezenProduct).
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { runsAfter2020 } from '../../shared/requested-period.js';
import { conditionTexts } from '../../texts/conditions.js';

export const noSizeWithoutAssignedCode = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD080',
    ...conditionTexts.CD080,
    on: ['JW301.ToegewezenProduct'],
    appliesTo: (product) => product.Product?.Code === undefined && runsAfter2020(product),
    check(product, { report }) {
      if (product.Omvang !== undefined) report(product, 'Omvang');
    },
  }))();
