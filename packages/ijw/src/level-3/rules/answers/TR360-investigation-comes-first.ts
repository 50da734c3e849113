/** TR360: the answer "under investigation" (2) is the first one. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { requestOf } from '../../shared/request-of.js';
import { answerTexts } from '../../texts/answers.js';

export const investigationComesFirst = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR360',
    ...answerTexts.TR360,
    retourCode: '9360',
    on: ['JW319.Antwoord'],
    appliesTo: ({ VerzoekAntwoord }) => VerzoekAntwoord === '2',
    check({ ReferentieAanbieder }, { provider, Gemeente, report }) {
      const request = requestOf(provider, Gemeente, ReferentieAanbieder);
      if (request !== undefined && request.answers.length > 0) report('VerzoekAntwoord');
    },
  }))();
