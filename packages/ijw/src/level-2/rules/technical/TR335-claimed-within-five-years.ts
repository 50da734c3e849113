/** TR335: Einddatum of ProductPeriode lies at most five years (60 months) before DeclaratieDagtekening. */
import { defineClassRule } from '../../engine/define-rule.js';
import { isLongBefore } from '../../shared/days.js';
import { technicalTexts } from '../../texts/technical.js';

export const claimedWithinFiveYears = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR335',
    ...technicalTexts.TR335,
    on: ['JW323.Prestatie'],
    appliesTo: (_, { around }) => around('JW323.Declaratie') !== undefined,
    check({ ProductPeriode }, { around, report }) {
      const claim = around('JW323.Declaratie');
      if (claim !== undefined && isLongBefore(ProductPeriode.Einddatum, 5, claim.DeclaratieDagtekening))
        report(ProductPeriode, 'Einddatum');
    },
  }))();
