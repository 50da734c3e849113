/** A03: a placement authorisation stands on a supervision order on each of its days. */
import { gaps } from '@jeugd/core';
import { supervisionOf } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { isPlacementAuthorisation } from './placement-authorisations.js';
import { authorisationTexts } from './texts.js';

/** A03: a placement authorisation lies inside a supervision order, provisional or not, as long as that is in force. */
export const authorisationInsideOrder = defineRule({
  id: 'A03',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:265b',
  article: 'BW 1:265b',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A03,
  on: 'authorisations',
  needs: ['measures'],
  reads: ['persons'],
  appliesTo: isPlacementAuthorisation,
  check(authorisation, { index, inForce, report }) {
    const days = inForce(authorisation);
    if (days === undefined) return;
    const [outside] = gaps(supervisionOf(index, authorisation.personId) ?? [], days);
    if (outside === undefined) return;
    report(authorisation, {}, { field: outside.start === days.start ? 'start' : 'end' });
  },
});
