/** Why a rule is skipped that needs a source, in words. */
import type { SkipReason } from '@jeugd/validators/engine';
import type { Need } from './case-rule.js';

export const needTexts: Readonly<Record<Need, SkipReason>> = {
  asOf: {
    reason: 'no-day',
    text: {
      nl: 'de dag van ontvangst is niet gegeven (asOf)',
      en: 'the day of receipt was not given (asOf)',
    },
  },
  products: {
    reason: 'no-product-list',
    text: {
      nl: 'de productcodelijst die geldt is niet gegeven (sources.products)',
      en: 'the list of product codes in use was not given (sources.products)',
    },
  },
  municipalities: {
    reason: 'no-municipality-lists',
    text: {
      nl: 'de lijsten van gemeenten zijn niet gegeven (sources.municipalities)',
      en: 'the lists of municipalities were not given (sources.municipalities)',
    },
  },
  rateOf: {
    reason: 'no-contract-rates',
    text: {
      nl: 'de contracttarieven zijn niet gegeven (sources.rateOf)',
      en: 'the contract rates were not given (sources.rateOf)',
    },
  },
};
