/**
 * OP346: a request under investigation is granted or rejected within 8 weeks after its Dagtekening.
 *
 * The five working days for a first answer ask a calendar of holidays, and are not judged.
 */

import { defineCustom } from '../../engine/define-case-rule.js';
import { investigated, isLate } from '../../shared/investigated.js';
import { answerTexts } from '../../texts/answers.js';

export const changeRequestInTime = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'OP346',
    ...answerTexts.OP346,
    on: ['JW301.ToegewezenProduct', 'JW319.Antwoord'],
    appliesTo: (answer, context) => investigated('JW317', answer, context) !== undefined,
    check(answer, context) {
      const request = investigated('JW317', answer, context);
      if (request !== undefined && isLate(request, context.signedOn)) context.report('ReferentieAanbieder');
    },
  }))();
