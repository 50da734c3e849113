/** K16: on a request about a youth who is in closed care already the judge decides within three weeks. */
import { defineRule } from '../../engine/index.js';
import { missedTerm } from '../shared/past-limit.js';
import { isForClosedCare } from './closed-authorisations.js';
import { isInsideOn } from './closed-stays.js';
import { closedCareTexts } from './texts.js';

/** K16: a request for a closed authorisation, filed while the youth was inside, was decided on within three weeks. */
export const decisionWhenInside = defineRule({
  id: 'K16',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.1.8(6) (to 2022: 6.1.8(4))',
  article: 'Jeugdwet 6.1.8(6) (to 2022: 6.1.8(4))',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K16,
  on: 'requests',
  needs: ['placements'],
  appliesTo: (request, { index, inForce }) =>
    isForClosedCare(request) &&
    inForce({ date: request.filedOn }) !== undefined &&
    isInsideOn(request.filedOn, request.personId, index),
  check(request, { asOf, report }) {
    const missed = missedTerm('decision-when-inside', request.filedOn, request.decidedOn, asOf);
    if (missed !== undefined) report(request, missed, { field: 'decidedOn' });
  },
});
