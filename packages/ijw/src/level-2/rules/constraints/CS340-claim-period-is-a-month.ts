/** CS340: DeclaratiePeriode is exactly one whole calendar month. */
import { defineClassRule } from '../../engine/define-rule.js';
import { isFirstOfMonth, isLastOfMonth, isSameMonth } from '../../shared/days.js';
import { constraintTexts } from '../../texts/constraints.js';

export const claimPeriodIsAMonth = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS340',
    ...constraintTexts.CS340,
    on: ['JW323.Declaratie'],
    check({ DeclaratiePeriode }, { report }) {
      const { Begindatum, Einddatum } = DeclaratiePeriode;
      if (!isFirstOfMonth(Begindatum)) report(DeclaratiePeriode, 'Begindatum');
      else if (!isSameMonth(Begindatum, Einddatum) || !isLastOfMonth(Einddatum))
        report(DeclaratiePeriode, 'Einddatum');
    },
  }))();
