/**
 * CS343: with Eenheid 14, 16, 83 or 84 and a ToewijzingEinddatum that is absent or after 31 December 2020,
 * Frequentie is 2, 4 or 6.
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { runsAfter2020 } from '../../shared/requested-period.js';
import { isNeverDaily } from '../../shared/size.js';
import { constraintTexts } from '../../texts/constraints.js';

export const noDailySizeRequested = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS343',
    ...constraintTexts.CS343,
    on: ['JW315.AangevraagdProduct'],
    appliesTo: (product) => isNeverDaily(product.Omvang) && runsAfter2020(product),
    check({ Omvang }, { report }) {
      if (Omvang?.Frequentie === '1') report(Omvang, 'Frequentie');
    },
  }))();
