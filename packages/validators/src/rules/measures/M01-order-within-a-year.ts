/** M01: a supervision order lasts at most a year, and ends at the latest on the 18th birthday. */
import { defineRule } from '../../engine/index.js';
import { goesPast, personOf } from '../shared/age-in-period.js';
import { lastsTooLong } from '../shared/past-limit.js';
import { measureTexts } from './texts.js';

/**
 * M01: each term of a supervision order is at most a year, on days before the 18th birthday. A recorded end counts also
 * when it lies ahead. Of a child that the register does not describe only the year is judged.
 */
export const orderWithinAYear = defineRule({
  id: 'M01',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:258, 1:260',
  article: 'BW 1:258, 1:260',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M01,
  on: 'measures',
  reads: ['persons'],
  appliesTo: ({ kind }) => kind === 'ots',
  check(measure, { index, inForce, report }) {
    const days = inForce(measure);
    if (days === undefined) return;
    const person = personOf(measure, index);
    const isPast18 = person !== undefined && goesPast('majority', person, days);
    if (isPast18 || lastsTooLong('ots', measure.start, days)) report(measure, {}, { field: 'end' });
  },
});
