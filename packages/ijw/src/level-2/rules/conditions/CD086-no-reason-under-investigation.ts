/** CD086: with VerzoekAntwoord 2 (under investigation), RedenAfwijzingVerzoek is absent. */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const noReasonUnderInvestigation = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD086',
    ...conditionTexts.CD086,
    on: ['JW319.Antwoord'],
    appliesTo: ({ VerzoekAntwoord }) => VerzoekAntwoord === '2',
    check(answer, { report }) {
      if (answer.RedenAfwijzingVerzoek !== undefined) report(answer, 'RedenAfwijzingVerzoek');
    },
  }))();
