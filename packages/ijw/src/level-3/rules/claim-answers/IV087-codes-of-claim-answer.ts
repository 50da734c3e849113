/** IV087: a claim that is approved as a whole has 8001 and no clients; one that is not has another code, or clients with 0200. */
import { defineCustom } from '../../engine/define-case-rule.js';
import { claimAnswerTexts } from '../../texts/claim-answers.js';

export const codesOfClaimAnswer = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'IV087',
    ...claimAnswerTexts.IV087,
    on: ['JW325.DeclaratieAntwoord'],
    check({ RetourCodes }, { answersClients, report }) {
      const codes = RetourCodes?.RetourCode ?? [];
      const isRight = answersClients ? codes.every((code) => code === '0200') : !codes.includes('0200');
      if (!isRight) report('RetourCodes');
    },
  }))();
