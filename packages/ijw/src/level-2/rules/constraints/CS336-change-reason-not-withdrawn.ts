/** CS336: RedenWijziging is not 01: that value was withdrawn. */
import { defineClassRule } from '../../engine/define-rule.js';
import { constraintTexts } from '../../texts/constraints.js';

export const changeReasonNotWithdrawn = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS336',
    ...constraintTexts.CS336,
    on: ['JW301.ToegewezenProduct'],
    appliesTo: ({ RedenWijziging }) => RedenWijziging !== undefined,
    check(product, { report }) {
      if (product.RedenWijziging === '01') report(product, 'RedenWijziging');
    },
  }))();
