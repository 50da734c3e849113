/**
 * TR418: ProductTarief is the contract rate of the product.
 *
 * An hour rate claimed in minutes is divided by 60 and rounded half up (IV081). A product without a known rate is not
 * judged.
 */

import { defineCaseRule } from '../../engine/define-case-rule.js';
import { contractRate, rateIn } from '../../shared/contract-rate.js';
import { claimTexts } from '../../texts/claims.js';

export const rateOfContract = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR418',
    ...claimTexts.TR418,
    retourCode: '0611',
    needs: 'rateOf',
    on: ['JW323.Prestatie'],
    appliesTo: (line, context) =>
      line.ProductTarief !== undefined && rateIn(line.Eenheid, contractRate(line, context)) !== undefined,
    check(line, context) {
      if (line.ProductTarief !== rateIn(line.Eenheid, contractRate(line, context)))
        context.report('ProductTarief');
    },
  }))();
