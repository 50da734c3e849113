/** IV091: a credit line is equal to the debit line but for its references and the sign. */

import { defineCustom } from '../../engine/define-case-rule.js';
import { creditedLine } from '../../shared/credited-line.js';
import { isEqualIn, repeatedElements } from '../../shared/repeated-elements.js';
import { isDebit } from '../../shared/volume.js';
import { claimTexts } from '../../texts/claims.js';

export const creditRepeatsDebit = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'IV091',
    ...claimTexts.IV091,
    on: ['JW323.Prestatie'],
    appliesTo: (line, { provider }) => !isDebit(line) && creditedLine(provider, line) !== undefined,
    check(line, { provider, report }) {
      const credited = creditedLine(provider, line)?.line;
      if (credited === undefined) return;
      for (const element of repeatedElements) if (!isEqualIn(element, line, credited)) report(element);
      if (line.IngediendBedrag.Bedrag !== credited.IngediendBedrag.Bedrag)
        report('Bedrag', {}, line.IngediendBedrag);
    },
  }))();
