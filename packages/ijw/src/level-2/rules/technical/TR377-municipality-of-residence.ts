/** TR377: with RedenAfwijzingVerzoek 8 (place of residence), Woonplaatsbeginsel is present. */
import { defineClassRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const municipalityOfResidence = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR377',
    ...technicalTexts.TR377,
    on: ['JW319.Antwoord'],
    appliesTo: ({ RedenAfwijzingVerzoek }) => RedenAfwijzingVerzoek === '8',
    check(answer, { report }) {
      if (answer.Woonplaatsbeginsel === undefined) report(answer, 'RedenAfwijzingVerzoek');
    },
  }))();
