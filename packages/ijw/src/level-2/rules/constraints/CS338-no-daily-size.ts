/**
 * CS338: with Eenheid 14, 16, 83 or 84 and an Einddatum that is absent or after 31 December 2020, Frequentie is 2,
 * 4 or 6.
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { runsAfter2020 } from '../../shared/requested-period.js';
import { isNeverDaily } from '../../shared/size.js';
import { constraintTexts } from '../../texts/constraints.js';

export const noDailySize = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS338',
    ...constraintTexts.CS338,
    on: ['JW301.ToegewezenProduct', 'JW317.NieuwProduct', 'JW317.TeWijzigenProduct'],
    appliesTo: (product) => isNeverDaily(product.Omvang) && runsAfter2020(product),
    check({ Omvang }, { report }) {
      if (Omvang?.Frequentie === '1') report(Omvang, 'Frequentie');
    },
  }))();
