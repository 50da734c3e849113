/** A13: the institution decides in writing within two weeks on a request to end or shorten the placement. */
import { defineRule } from '../../engine/index.js';
import { missedTerm } from '../shared/past-limit.js';
import { authorisationTexts } from './texts.js';

/** A13: a request to end a placement is decided at the latest two weeks after the day it was made. */
export const endOfPlacementDecidedInTime = defineRule({
  id: 'A13',
  severity: 'warning',
  kind: 'hard',
  source: 'BW 1:265d(3)',
  article: 'BW 1:265d(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A13,
  on: 'requests',
  appliesTo: ({ kind, filedOn }, { inForce }) =>
    kind === 'end-placement' && inForce({ date: filedOn }) !== undefined,
  check(request, { asOf, report }) {
    if (missedTerm('beeindiging-uhp', request.filedOn, request.decidedOn, asOf) !== undefined) {
      report(request, {}, { field: 'decidedOn' });
    }
  },
});
