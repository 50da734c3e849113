/**
 * TR302: two assigned products with the same product do not overlap in time. Without a code an equal category is
 * enough, without a product everything is the same; deleted assignments do not count.
 *
 * Deleted: reason 13, or the withdrawn reason 01, with an end on the first day.
 */
import type { Classes } from '../../engine/classes.js';
import { defineClassRule } from '../../engine/define-rule.js';
import { overlapping } from '../../shared/overlapping-products.js';
import { technicalTexts } from '../../texts/technical.js';

export const assignedOnce = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR302',
    ...technicalTexts.TR302,
    on: ['JW301.ToegewezenProducten'],
    check({ ToegewezenProduct }, { report }) {
      const counting = ToegewezenProduct.filter((product) => !isDeleted(product));
      const planned = counting.map((product) => ({
        product: product.Product,
        firstDay: product.Ingangsdatum,
        lastDay: product.Einddatum,
      }));
      for (const position of overlapping(planned)) report(counting[position] ?? {});
    },
  }))();

function isDeleted({ RedenWijziging, Ingangsdatum, Einddatum }: Classes['JW301.ToegewezenProduct']): boolean {
  return (RedenWijziging === '13' || RedenWijziging === '01') && Einddatum === Ingangsdatum;
}
