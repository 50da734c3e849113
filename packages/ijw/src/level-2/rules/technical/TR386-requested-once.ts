/** TR386: two requested products with the same product do not overlap in time; the same as in TR302. */
import { defineClassRule } from '../../engine/define-rule.js';
import { overlapping } from '../../shared/overlapping-products.js';
import { technicalTexts } from '../../texts/technical.js';

export const requestedOnce = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR386',
    ...technicalTexts.TR386,
    on: ['JW315.AangevraagdeProducten'],
    check({ AangevraagdProduct }, { report }) {
      const planned = AangevraagdProduct.map((product) => ({
        product: product.Product,
        firstDay: product.ToewijzingIngangsdatum,
        lastDay: product.ToewijzingEinddatum,
      }));
      for (const position of overlapping(planned)) report(AangevraagdProduct[position] ?? {});
    },
  }))();
