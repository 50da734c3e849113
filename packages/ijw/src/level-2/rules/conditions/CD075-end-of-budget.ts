/** CD075: with a Budget, the end date is present. */
import { defineClassRule } from '../../engine/define-rule.js';
import { lastDayOf } from '../../shared/requested-period.js';
import { conditionTexts } from '../../texts/conditions.js';

export const endOfBudget = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD075',
    ...conditionTexts.CD075,
    on: [
      'JW301.ToegewezenProduct',
      'JW315.AangevraagdProduct',
      'JW317.NieuwProduct',
      'JW317.TeWijzigenProduct',
    ],
    appliesTo: ({ Budget }) => Budget !== undefined,
    check(product, { report }) {
      if (lastDayOf(product) === undefined) report(product, 'Budget');
    },
  }))();
