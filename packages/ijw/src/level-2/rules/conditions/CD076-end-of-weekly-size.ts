/** CD076: with Frequentie 2 (per week), the end date is present. */
import { defineClassRule } from '../../engine/define-rule.js';
import { lastDayOf } from '../../shared/requested-period.js';
import { conditionTexts } from '../../texts/conditions.js';

export const endOfWeeklySize = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD076',
    ...conditionTexts.CD076,
    on: [
      'JW301.ToegewezenProduct',
      'JW315.AangevraagdProduct',
      'JW317.NieuwProduct',
      'JW317.TeWijzigenProduct',
    ],
    appliesTo: ({ Omvang }) => Omvang?.Frequentie === '2',
    check(product, { report }) {
      const { Omvang } = product;
      if (Omvang !== undefined && lastDayOf(product) === undefined) report(Omvang, 'Frequentie');
    },
  }))();
