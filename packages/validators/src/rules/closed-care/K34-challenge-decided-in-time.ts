/**
 * K34: on a challenge of an admission under a conditional authorisation, or of a change of the plan, the judge decides
 * within three weeks when the youth is inside.
 */
import { defineRule } from '../../engine/index.js';
import { missedTerm } from '../shared/past-limit.js';
import { isInsideOn } from './closed-stays.js';
import { closedCareTexts } from './texts.js';

/** K34: a request to void an admission, filed while the youth was inside, was decided on within three weeks. */
export const challengeDecidedInTime = defineRule({
  id: 'K34',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.1.7(2)',
  article: 'Jeugdwet 6.1.7(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K34,
  on: 'requests',
  needs: ['placements'],
  appliesTo: (request, { index, inForce }) =>
    request.kind === 'void-admission' &&
    inForce({ date: request.filedOn }) !== undefined &&
    isInsideOn(request.filedOn, request.personId, index),
  check(request, { asOf, report }) {
    const missed = missedTerm('decision-on-admission', request.filedOn, request.decidedOn, asOf);
    if (missed !== undefined) report(request, missed, { field: 'decidedOn' });
  },
});
