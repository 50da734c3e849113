/** TR410: two new products with the same product do not overlap in time; the same as in TR302. */
import { defineClassRule } from '../../engine/define-rule.js';
import { overlapping } from '../../shared/overlapping-products.js';
import { technicalTexts } from '../../texts/technical.js';

export const newOnce = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR410',
    ...technicalTexts.TR410,
    on: ['JW317.NieuweProducten'],
    check({ NieuwProduct }, { report }) {
      const planned = NieuwProduct.map((product) => ({
        product: product.Product,
        firstDay: product.GewensteIngangsdatum,
        lastDay: product.Einddatum,
      }));
      for (const position of overlapping(planned)) report(NieuwProduct[position] ?? {});
    },
  }))();
