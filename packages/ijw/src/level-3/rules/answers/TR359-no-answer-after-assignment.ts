/** TR359: a request for which an assignment was sent is not answered any more. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { requestOf } from '../../shared/request-of.js';
import { answerTexts } from '../../texts/answers.js';

export const noAnswerAfterAssignment = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR359',
    ...answerTexts.TR359,
    retourCode: '9359',
    on: ['JW319.Antwoord'],
    appliesTo: ({ ReferentieAanbieder }, { provider, Gemeente }) =>
      requestOf(provider, Gemeente, ReferentieAanbieder) !== undefined,
    check({ ReferentieAanbieder }, { provider, Gemeente, report }) {
      const request = requestOf(provider, Gemeente, ReferentieAanbieder);
      if (request !== undefined && request.granted.length > 0) report('ReferentieAanbieder');
    },
  }))();
