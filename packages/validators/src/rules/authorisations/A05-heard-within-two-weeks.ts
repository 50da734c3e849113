/**
 * A05: after an emergency authorisation without a hearing those with authority, and the child from twelve, are heard
 * within two weeks. Otherwise it is void from then on.
 */
import { authorisationInForce } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { authorisationTexts } from './texts.js';

/** A05: the register has a hearing in time of all who had to be heard, or the two weeks are not over. */
export const heardWithinTwoWeeks = defineRule({
  id: 'A05',
  severity: 'warning',
  kind: 'hard',
  source: 'Rv 800(3), 809(3)',
  article: 'Rv 800(3), 809(3)',
  certainty: 'medium',
  validFrom: '2015-01-01',
  ...authorisationTexts.A05,
  on: 'authorisations',
  needs: ['requests'],
  reads: ['persons', 'authorities', 'measures', 'placements'],
  appliesTo: ({ kind }) => kind === 'spoed-muhp',
  check(authorisation, { index, asOf, report }) {
    const { end, endedBy } = authorisationInForce(index, authorisation);
    if (endedBy === 'not-heard' && end !== undefined && end <= asOf) report(authorisation);
  },
});
