/** TR365: an answer follows an earlier one only when that was "under investigation" (2). */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { requestOf } from '../../shared/request-of.js';
import { answerTexts } from '../../texts/answers.js';

export const answerAfterInvestigation = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR365',
    ...answerTexts.TR365,
    retourCode: '9365',
    on: ['JW319.Antwoord'],
    appliesTo: ({ ReferentieAanbieder }, { provider, Gemeente }) =>
      (requestOf(provider, Gemeente, ReferentieAanbieder)?.answers.length ?? 0) > 0,
    check({ ReferentieAanbieder }, { provider, Gemeente, report }) {
      const request = requestOf(provider, Gemeente, ReferentieAanbieder);
      if (request?.answers.some(({ answer }) => answer.VerzoekAntwoord !== '2'))
        report('ReferentieAanbieder');
    },
  }))();
