/**
 * TR319: ProductPeriode does not lie after DeclaratiePeriode: both its dates lie on or before the Einddatum of the
 * latter.
 *
 * The rule table puts it at level 3 with a code of its own; the official check applies it inside the message.
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const productPeriodByClaimPeriod = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR319',
    ...technicalTexts.TR319,
    level: 3,
    retourCode: '9319',
    on: ['JW323.Prestatie'],
    appliesTo: (_, { around }) => around('JW323.Declaratie') !== undefined,
    check({ ProductPeriode }, { around, report }) {
      const last = around('JW323.Declaratie')?.DeclaratiePeriode.Einddatum;
      if (last === undefined) return;
      if (ProductPeriode.Begindatum > last) report(ProductPeriode, 'Begindatum');
      else if (ProductPeriode.Einddatum > last) report(ProductPeriode, 'Einddatum');
    },
  }))();
