/** TR376: DeclaratieNummer is that of a JW323 received earlier. */
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { claimAnswerTexts } from '../../texts/claim-answers.js';

export const numberOfClaim = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR376',
    ...claimAnswerTexts.TR376,
    on: ['JW325.DeclaratieAntwoord'],
    seeks: (_, { claim }) => (claim === undefined ? 'any-day' : undefined),
    check({ DeclaratieNummer }, { exchange, report }) {
      if (!exchange.claimNumbers.has(DeclaratieNummer)) report('DeclaratieNummer');
    },
  }))();
