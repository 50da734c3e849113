/** TR355: ReferentieAanbieder of an answer is that of an earlier request. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { requestOf } from '../../shared/request-of.js';
import { answerTexts } from '../../texts/answers.js';

export const answerToARequest = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR355',
    ...answerTexts.TR355,
    retourCode: '9355',
    on: ['JW319.Antwoord'],
    seeks: () => 'any-day',
    check({ ReferentieAanbieder }, { provider, Gemeente, report }) {
      if (requestOf(provider, Gemeente, ReferentieAanbieder) === undefined) report('ReferentieAanbieder');
    },
  }))();
