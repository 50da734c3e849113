/**
 * CD095: without a product code Omvang is absent, if ToewijzingEinddatum is absent or after 31 December 2020
 * (AangevraagdProduct).
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { runsAfter2020 } from '../../shared/requested-period.js';
import { conditionTexts } from '../../texts/conditions.js';

export const noSizeWithoutRequestedCode = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD095',
    ...conditionTexts.CD095,
    on: ['JW315.AangevraagdProduct'],
    appliesTo: (product) => product.Product?.Code === undefined && runsAfter2020(product),
    check(product, { report }) {
      if (product.Omvang !== undefined) report(product, 'Omvang');
    },
  }))();
