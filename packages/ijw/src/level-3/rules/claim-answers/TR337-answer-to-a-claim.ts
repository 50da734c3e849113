/** TR337: DeclaratieIdentificatie is the BerichtIdentificatie of a JW323 sent earlier. */
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { claimAnswerTexts } from '../../texts/claim-answers.js';

export const answerToAClaim = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR337',
    ...claimAnswerTexts.TR337,
    on: ['JW325.Header'],
    seeks: (_, { claim }) => (claim === undefined ? 'any-day' : undefined),
    check({ DeclaratieIdentificatie }, { claim, report }) {
      if (claim?.Dagtekening !== DeclaratieIdentificatie.Dagtekening) report('DeclaratieIdentificatie');
    },
  }))();
