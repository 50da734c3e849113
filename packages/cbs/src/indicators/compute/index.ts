/** Each indicator from a case, also those that deliveries cannot tell. */
import type { AllComputes } from './computes.js';
import { helpIndicators } from './help.js';
import { measureIndicators } from './measures.js';
import { outcomeIndicators } from './outcome.js';
import { without } from './parts.js';
import { timeIndicators } from './time.js';

export const computed: AllComputes = {
  ...helpIndicators,
  ...timeIndicators,
  ...outcomeIndicators,
  ...measureIndicators,
  'outcome-set': (one) => [without('outcome-set', 'see-other-indicators', 'proportion', one)],
  'outcome-jb-jr': (one) => [without('outcome-jb-jr', 'no-formula', 'proportion', one)],
  gezinshuis: (one) => [without('gezinshuis', 'no-own-code', 'persons', one)],
  'jeugdzorgplus-monitor': (one) => [without('jeugdzorgplus-monitor', 'no-formula', 'count', one)],
  doorplaatsingen: (one) => [without('doorplaatsingen', 'no-national-definition', 'count', one)],
};
