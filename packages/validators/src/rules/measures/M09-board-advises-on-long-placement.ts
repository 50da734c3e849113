/**
 * M09: once an order with placement has lasted two years, a request to extend it comes with the advice of the Child
 * Protection Board, given by the day of the decision. The two years are counted back from the day of filing: a reading.
 */
import { defineRule } from '../../engine/index.js';
import { isAboutLongPlacement } from './placed-under-order.js';
import { measureTexts } from './texts.js';

/** M09: a request to extend an order with placement of two years or longer names a day of the Board's advice in time. */
export const boardAdvisesOnLongPlacement = defineRule({
  id: 'M09',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:265j(3)',
  article: 'BW 1:265j(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M09,
  on: 'requests',
  needs: ['measures', 'placements'],
  reads: ['homeSpells'],
  appliesTo: (request, { index, inForce }) =>
    inForce({ date: request.filedOn }) !== undefined && isAboutLongPlacement(request, index),
  check(request, { asOf, report }) {
    const { boardAdviceOn, decidedOn = asOf } = request;
    if (boardAdviceOn === undefined || boardAdviceOn > decidedOn) {
      report(request, {}, { field: 'boardAdviceOn' });
    }
  },
});
