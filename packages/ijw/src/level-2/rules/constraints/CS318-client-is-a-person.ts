/** CS318: NaamGebruik of the client is not 6: a client is a natural person. */
import { defineClassRule } from '../../engine/define-rule.js';
import { constraintTexts } from '../../texts/constraints.js';

export const clientIsAPerson = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS318',
    ...constraintTexts.CS318,
    on: ['JW301.Client'],
    check({ Naam }, { report }) {
      if (Naam.NaamGebruik === '6') report(Naam, 'NaamGebruik');
    },
  }))();
