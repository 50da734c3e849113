/**
 * TR316: no VorigReferentieNummer equals a ReferentieNummer of the same message.
 *
 * Reported at the line that completes the pair, whichever of the two comes last.
 */
import { defineTallyRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const creditOfEarlierMessage = /* @__PURE__ */ (() =>
  defineTallyRule({
    id: 'TR316',
    ...technicalTexts.TR316,
    on: ['JW323.Prestatie'],
    begin() {
      const lines = new Set<string>();
      const credited = new Set<string>();
      return {
        see({ ProductReferentie }, { report }) {
          const { ReferentieNummer, VorigReferentieNummer } = ProductReferentie;
          lines.add(ReferentieNummer);
          if (credited.has(ReferentieNummer)) report(ProductReferentie, 'ReferentieNummer');
          if (VorigReferentieNummer === undefined) return;
          if (lines.has(VorigReferentieNummer)) report(ProductReferentie, 'VorigReferentieNummer');
          credited.add(VorigReferentieNummer);
        },
      };
    },
  }))();
