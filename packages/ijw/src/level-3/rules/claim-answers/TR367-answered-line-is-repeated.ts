/** TR367: the values that the answer repeats are those of the claimed line. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { isEqualIn, repeatedElements } from '../../shared/repeated-elements.js';
import { sentLine } from '../../shared/sent-line.js';
import { claimAnswerTexts } from '../../texts/claim-answers.js';

export const answeredLineIsRepeated = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR367',
    ...claimAnswerTexts.TR367,
    retourCode: '9367',
    on: ['JW325.Prestatie'],
    appliesTo: (line, context) => sentLine(line, context) !== undefined,
    check(line, context) {
      const sent = sentLine(line, context);
      if (sent === undefined) return;
      for (const element of repeatedElements) if (!isEqualIn(element, line, sent)) context.report(element);
      if (sent.ProductReferentie.VorigReferentieNummer !== line.ProductReferentie.VorigReferentieNummer)
        context.report('VorigReferentieNummer', {}, line.ProductReferentie);
      const { Bedrag, DebetCredit } = sent.IngediendBedrag;
      if (Bedrag !== line.IngediendBedrag.Bedrag || DebetCredit !== line.IngediendBedrag.DebetCredit)
        context.report('IngediendBedrag');
    },
  }))();
