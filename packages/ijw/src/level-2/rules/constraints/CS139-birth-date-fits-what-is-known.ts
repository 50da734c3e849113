/**
 * CS139: a partly unknown birth date: with DatumGebruik 3 Datum is 1900-01-01, with 2 the first day of a year, with
 * 1 the first day of a month.
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { constraintTexts } from '../../texts/constraints.js';

/** How the date ends when the day, the month and the day, or all of it is unknown. */
const unknownPart = { '1': '-01', '2': '-01-01', '3': '1900-01-01' } as const;

export const birthDateFitsWhatIsKnown = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS139',
    ...constraintTexts.CS139,
    on: ['JW301.Client', 'JW301.Relatie', 'JW305.Client', 'JW307.Client', 'JW315.Client'],
    appliesTo: ({ Geboortedatum }) => Geboortedatum?.DatumGebruik !== undefined,
    check({ Geboortedatum }, { report }) {
      if (Geboortedatum?.DatumGebruik === undefined) return;
      const { Datum, DatumGebruik } = Geboortedatum;
      if (!Datum.endsWith(unknownPart[DatumGebruik])) report(Geboortedatum, 'Datum');
    },
  }))();
