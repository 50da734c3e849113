/** CS337: Begindatum and Einddatum of ProductPeriode lie in the same calendar month. */
import { defineClassRule } from '../../engine/define-rule.js';
import { isSameMonth } from '../../shared/days.js';
import { constraintTexts } from '../../texts/constraints.js';

export const productPeriodInAMonth = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS337',
    ...constraintTexts.CS337,
    on: ['JW323.Prestatie'],
    check({ ProductPeriode }, { report }) {
      if (!isSameMonth(ProductPeriode.Begindatum, ProductPeriode.Einddatum))
        report(ProductPeriode, 'Einddatum');
    },
  }))();
