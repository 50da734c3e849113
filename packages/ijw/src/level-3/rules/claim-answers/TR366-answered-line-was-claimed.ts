/** TR366: a line in the answer is a line of the claim, by its reference. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { sentLine } from '../../shared/sent-line.js';
import { claimAnswerTexts } from '../../texts/claim-answers.js';

export const answeredLineWasClaimed = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR366',
    ...claimAnswerTexts.TR366,
    retourCode: '9366',
    on: ['JW325.Prestatie'],
    seeks: (_, { claim }) => (claim === undefined ? 'any-day' : undefined),
    check(line, context) {
      if (sentLine(line, context) === undefined)
        context.report('ReferentieNummer', {}, line.ProductReferentie);
    },
  }))();
