/** TR390: a debit line is credited once. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { creditedLine } from '../../shared/credited-line.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const lineCreditedOnce = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR390',
    ...claimTexts.TR390,
    retourCode: '9390',
    on: ['JW323.Prestatie'],
    appliesTo: (line, { provider }) => !isDebit(line) && creditedLine(provider, line) !== undefined,
    check(line, { provider, report }) {
      if (creditedLine(provider, line)?.creditedBy !== undefined)
        report('VorigReferentieNummer', {}, line.ProductReferentie);
    },
  }))();
