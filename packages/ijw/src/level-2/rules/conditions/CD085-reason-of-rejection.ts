/** CD085: with VerzoekAntwoord 1 (rejected), RedenAfwijzingVerzoek is present. */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const reasonOfRejection = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD085',
    ...conditionTexts.CD085,
    on: ['JW319.Antwoord'],
    appliesTo: ({ VerzoekAntwoord }) => VerzoekAntwoord === '1',
    check(answer, { report }) {
      if (answer.RedenAfwijzingVerzoek === undefined) report(answer, 'VerzoekAntwoord');
    },
  }))();
