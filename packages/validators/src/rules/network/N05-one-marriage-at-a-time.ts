/** N05: nobody is married, or has a registered partnership, with two others at once. Living together is left alone. */
import { defineRule } from '../../engine/index.js';
import { isMarriage, secondMarriagesOf } from './marriages.js';
import { networkTexts } from './texts.js';

/** N05: no marriage begins before an earlier one of either ends; the later one is named. */
export const oneMarriageAtATime = defineRule({
  id: 'N05',
  severity: 'warning',
  kind: 'hard',
  source: 'data',
  certainty: 'high',
  ...networkTexts.N05,
  on: 'relations',
  appliesTo: isMarriage,
  check(relation, { index, report }) {
    if (secondMarriagesOf(index).has(relation)) report(relation, {}, { field: 'start' });
  },
});
