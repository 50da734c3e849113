/** TR416: within a client no two debit lines have the same assignment, product and ProductPeriode. */
import { defineClassRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const claimedOnce = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR416',
    ...technicalTexts.TR416,
    on: ['JW323.Client'],
    check({ Prestaties }, { report }) {
      const claimed = new Set<string>();
      for (const line of Prestaties.Prestatie) {
        if (line.IngediendBedrag.DebetCredit !== 'D') continue;
        const { ToewijzingNummer, ProductCategorie, ProductCode, ProductPeriode } = line;
        const { Begindatum, Einddatum } = ProductPeriode;
        const what = `${ToewijzingNummer},${ProductCategorie},${Begindatum},${Einddatum},${ProductCode ?? ''}`;
        if (claimed.has(what)) report(line);
        claimed.add(what);
      }
    },
  }))();
