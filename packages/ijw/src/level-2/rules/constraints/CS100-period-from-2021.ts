/** CS100: Begindatum of DeclaratiePeriode and ProductPeriode lies on or after 1 January 2021. */
import { defineClassRule } from '../../engine/define-rule.js';
import { constraintTexts } from '../../texts/constraints.js';

export const periodFrom2021 = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS100',
    ...constraintTexts.CS100,
    on: ['JW323.Declaratie', 'JW323.Prestatie'],
    check(classObject, { report }) {
      const period =
        'ProductPeriode' in classObject ? classObject.ProductPeriode : classObject.DeclaratiePeriode;
      if (period.Begindatum < '2021-01-01') report(period, 'Begindatum');
    },
  }))();
