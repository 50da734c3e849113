/** CS050: with Partnernaam, NaamGebruik is 1, 2, 3 or 4; without it, it is 1 or 6. */
import { defineClassRule } from '../../engine/define-rule.js';
import { constraintTexts } from '../../texts/constraints.js';

export const nameUseFitsNames = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS050',
    ...constraintTexts.CS050,
    on: ['JW301.Client', 'JW301.Relatie'],
    check({ Naam }, { report }) {
      const allowed = Naam.Partnernaam === undefined ? ['1', '6'] : ['1', '2', '3', '4'];
      if (!allowed.includes(Naam.NaamGebruik)) report(Naam, 'NaamGebruik');
    },
  }))();
