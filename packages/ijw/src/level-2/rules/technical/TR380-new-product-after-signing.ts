/** TR380: GewensteIngangsdatum of a NieuwProduct lies after the Dagtekening of the message. */
import { defineClassRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const newProductAfterSigning = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR380',
    ...technicalTexts.TR380,
    on: ['JW317.NieuwProduct'],
    check(product, { signedOn, report }) {
      if (product.GewensteIngangsdatum <= signedOn) report(product, 'GewensteIngangsdatum');
    },
  }))();
