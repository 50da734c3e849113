/**
 * TR314: ReferentieNummer of a line is unique for the provider, over all its claims.
 *
 * A line that was rejected counts as never sent.
 */
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { claimTexts } from '../../texts/claims.js';

export const lineReferenceIsUnique = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR314',
    ...claimTexts.TR314,
    retourCode: '8021',
    on: ['JW323.Prestatie'],
    check({ ProductReferentie }, { provider, report }) {
      if (provider.lines.has(ProductReferentie.ReferentieNummer))
        report('ReferentieNummer', {}, ProductReferentie);
    },
  }))();
