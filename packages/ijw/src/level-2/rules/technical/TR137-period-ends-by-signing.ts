/**
 * TR137: Einddatum of DeclaratiePeriode and ProductPeriode lies on or after Begindatum, and no later than the
 * Dagtekening.
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const periodEndsBySigning = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR137',
    ...technicalTexts.TR137,
    on: ['JW323.Declaratie', 'JW323.Prestatie', 'JW325.Prestatie'],
    check(classObject, { signedOn, report }) {
      const period =
        'ProductPeriode' in classObject ? classObject.ProductPeriode : classObject.DeclaratiePeriode;
      if (period.Einddatum < period.Begindatum || period.Einddatum > signedOn) report(period, 'Einddatum');
    },
  }))();
