/**
 * TR409: with another RedenAfwijzingVerzoek than 8, Woonplaatsbeginsel is absent.
 *
 * The official check fires only when a reason is there, and so does this one.
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const noMunicipalityOfResidence = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR409',
    ...technicalTexts.TR409,
    on: ['JW319.Antwoord'],
    appliesTo: ({ RedenAfwijzingVerzoek }) =>
      RedenAfwijzingVerzoek !== undefined && RedenAfwijzingVerzoek !== '8',
    check(answer, { report }) {
      if (answer.Woonplaatsbeginsel !== undefined) report(answer, 'Woonplaatsbeginsel');
    },
  }))();
