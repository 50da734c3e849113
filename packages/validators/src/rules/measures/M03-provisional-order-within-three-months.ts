/** M03: a provisional supervision order lasts at most three months. */
import { defineRule } from '../../engine/index.js';
import { lastsTooLong } from '../shared/past-limit.js';
import { measureTexts } from './texts.js';

/** M03: a provisional supervision order ends at the latest on the day with the same number three months later. */
export const provisionalOrderWithinThreeMonths = defineRule({
  id: 'M03',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:257(2)',
  article: 'BW 1:257(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M03,
  on: 'measures',
  appliesTo: ({ kind }) => kind === 'vots',
  check(measure, { inForce, report }) {
    const days = inForce(measure);
    if (days !== undefined && lastsTooLong('vots', measure.start, days)) {
      report(measure, {}, { field: 'end' });
    }
  },
});
