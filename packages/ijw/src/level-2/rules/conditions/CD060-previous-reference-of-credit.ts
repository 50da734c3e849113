/** CD060: VorigReferentieNummer is present on a credit line, and absent on a debit line. */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const previousReferenceOfCredit = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD060',
    ...conditionTexts.CD060,
    on: ['JW323.Prestatie', 'JW325.Prestatie'],
    check({ ProductReferentie, IngediendBedrag }, { report }) {
      const isCredit = IngediendBedrag.DebetCredit === 'C';
      if ((ProductReferentie.VorigReferentieNummer !== undefined) === isCredit) return;
      if (isCredit) report(IngediendBedrag, 'DebetCredit');
      else report(ProductReferentie, 'VorigReferentieNummer');
    },
  }))();
