/** TR018: Einddatum of a stop lies on or after Begindatum. */
import { defineClassRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const stopEndsAfterBegin = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR018',
    ...technicalTexts.TR018,
    on: ['JW307.StopProduct'],
    check(product, { report }) {
      if (product.Einddatum < product.Begindatum) report(product, 'Einddatum');
    },
  }))();
