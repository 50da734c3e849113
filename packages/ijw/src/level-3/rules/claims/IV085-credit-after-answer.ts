/** IV085: a line is credited after a JW325 that did not reject it. */

import { defineCustom } from '../../engine/define-case-rule.js';
import { creditedLine } from '../../shared/credited-line.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const creditAfterAnswer = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'IV085',
    ...claimTexts.IV085,
    on: ['JW323.Prestatie'],
    appliesTo: (line, { provider }) => !isDebit(line) && creditedLine(provider, line) !== undefined,
    check(line, { provider, report }) {
      if (creditedLine(provider, line)?.state === 'open')
        report('VorigReferentieNummer', {}, line.ProductReferentie);
    },
  }))();
