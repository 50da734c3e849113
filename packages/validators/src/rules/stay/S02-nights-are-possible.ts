/** S02: a week has seven nights. */
import { defineRule } from '../../engine/index.js';
import { areNightsPossible } from '../shared/full-time.js';
import { stayTexts } from './texts.js';

/** S02: the nights a week, where recorded, are a whole or half number from 0 to 7. */
export const nightsArePossible = defineRule({
  id: 'S02',
  severity: 'error',
  kind: 'hard',
  source: 'arithmetic',
  certainty: 'high',
  ...stayTexts.S02,
  on: 'placements',
  appliesTo: ({ nightsPerWeek }) => nightsPerWeek !== undefined,
  check(placement, { report }) {
    if (!areNightsPossible(placement.nightsPerWeek ?? 7)) report(placement, {}, { field: 'nightsPerWeek' });
  },
});
