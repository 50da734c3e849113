/** A02: one decision authorises a placement for at most a year. */
import { latestEndOf } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { isPlacementAuthorisation } from './placement-authorisations.js';
import { authorisationTexts } from './texts.js';

/** A02: a placement authorisation ends at the latest a year after its first day. */
export const authorisationWithinAYear = defineRule({
  id: 'A02',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:265c(1)',
  article: 'BW 1:265c(1)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A02,
  on: 'authorisations',
  appliesTo: isPlacementAuthorisation,
  check(authorisation, { report }) {
    const latestEnd = latestEndOf(authorisation.kind, authorisation.start);
    if (latestEnd !== undefined && authorisation.end > latestEnd) {
      report(authorisation, {}, { field: 'end' });
    }
  },
});
