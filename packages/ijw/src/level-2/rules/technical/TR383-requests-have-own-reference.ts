/** TR383: ReferentieAanbieder of requested products is unique within the message. */
import { defineTallyRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const requestsHaveOwnReference = /* @__PURE__ */ (() =>
  defineTallyRule({
    id: 'TR383',
    ...technicalTexts.TR383,
    on: ['JW315.AangevraagdProduct'],
    begin() {
      const references = new Set<string>();
      return {
        see(product, { report }) {
          if (references.has(product.ReferentieAanbieder)) report(product, 'ReferentieAanbieder');
          references.add(product.ReferentieAanbieder);
        },
      };
    },
  }))();
