/** TR315: VorigReferentieNummer of credit lines is unique within the message. */
import { defineTallyRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const creditedOnce = /* @__PURE__ */ (() =>
  defineTallyRule({
    id: 'TR315',
    ...technicalTexts.TR315,
    on: ['JW323.Prestatie'],
    appliesTo: ({ IngediendBedrag, ProductReferentie }) =>
      IngediendBedrag.DebetCredit === 'C' && ProductReferentie.VorigReferentieNummer !== undefined,
    begin() {
      const credited = new Set<string | undefined>();
      return {
        see({ ProductReferentie }, { report }) {
          const { VorigReferentieNummer } = ProductReferentie;
          if (credited.has(VorigReferentieNummer)) report(ProductReferentie, 'VorigReferentieNummer');
          credited.add(VorigReferentieNummer);
        },
      };
    },
  }))();
