/** TR371: XsdVersieDeclaratie is the XsdVersie of the claim. */
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { claimAnswerTexts } from '../../texts/claim-answers.js';

export const versionOfClaim = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR371',
    ...claimAnswerTexts.TR371,
    on: ['JW325.Header'],
    appliesTo: (_, { claim }) => claim !== undefined,
    check({ XsdVersieDeclaratie }, { claim, report }) {
      const { BasisschemaXsdVersie, BerichtXsdVersie } = XsdVersieDeclaratie;
      const isSame =
        claim?.BasisschemaXsdVersie === BasisschemaXsdVersie && claim.BerichtXsdVersie === BerichtXsdVersie;
      if (!isSame) report('XsdVersieDeclaratie');
    },
  }))();
