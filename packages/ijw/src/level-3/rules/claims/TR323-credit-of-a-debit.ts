/** TR323: a credit line relates to an earlier debit line of the client that was not rejected. */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { creditedLine } from '../../shared/credited-line.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const creditOfADebit = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR323',
    ...claimTexts.TR323,
    retourCode: '8017',
    on: ['JW323.Prestatie'],
    appliesTo: (line) => !isDebit(line),
    seeks: (line, { provider }) =>
      creditedLine(provider, line) === undefined ? line.ProductPeriode.Begindatum : undefined,
    check(line, { provider, caseFile, report }) {
      const credited = creditedLine(provider, line, caseFile);
      if (credited === undefined || !isDebit(credited.line))
        report('VorigReferentieNummer', {}, line.ProductReferentie);
    },
  }))();
