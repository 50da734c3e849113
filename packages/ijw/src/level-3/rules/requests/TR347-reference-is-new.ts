/** TR347: ReferentieAanbieder of a request is unique for the provider. */
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { requestTexts } from '../../texts/requests.js';

export const referenceIsNew = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR347',
    ...requestTexts.TR347,
    retourCode: '9347',
    on: ['JW315.AangevraagdProduct', 'JW317.Verzoek'],
    check({ ReferentieAanbieder }, { provider, report }) {
      if (provider.requests.has(ReferentieAanbieder)) report('ReferentieAanbieder');
    },
  }))();
