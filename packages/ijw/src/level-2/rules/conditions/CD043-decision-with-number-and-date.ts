/** CD043: BeschikkingIngangsdatum and BeschikkingNummer are both present or both absent. */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const decisionWithNumberAndDate = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD043',
    ...conditionTexts.CD043,
    on: ['JW315.AangevraagdProduct'],
    check(product, { report }) {
      const { BeschikkingNummer, BeschikkingIngangsdatum } = product;
      if ((BeschikkingNummer === undefined) === (BeschikkingIngangsdatum === undefined)) return;
      report(product, BeschikkingNummer === undefined ? 'BeschikkingIngangsdatum' : 'BeschikkingNummer');
    },
  }))();
