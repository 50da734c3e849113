/** TR333: DeclaratieNummer is unique for the provider. */
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { claimTexts } from '../../texts/claims.js';

export const claimNumberIsUnique = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR333',
    ...claimTexts.TR333,
    retourCode: '9333',
    on: ['JW323.Declaratie'],
    check({ DeclaratieNummer }, { provider, report }) {
      if (provider.claimNumbers.has(DeclaratieNummer)) report('DeclaratieNummer');
    },
  }))();
