/**
 * K07: a regular closed authorisation that was not carried out lapses three months after its first day; a later stay
 * needs a new one. A programme at home does not carry it out. Lapsed and not used is no fault.
 */
import { authorisationInForce } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { nightsLost } from './closed-authorisations.js';
import { closedCareTexts } from './texts.js';

/** K07: on a closed authorisation that lapsed because it was not carried out, no closed stay rests. */
export const noStayOnALapsedAuthorisation = defineRule({
  id: 'K07',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.12(3)',
  article: 'Jeugdwet 6.1.12(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K07,
  on: 'authorisations',
  reads: ['placements', 'persons', 'measures', 'authorities', 'consents', 'decisions'],
  appliesTo: (authorisation, { index }) =>
    authorisation.kind === 'gesloten-machtiging' &&
    authorisationInForce(index, authorisation).endedBy === 'not-carried-out',
  check(authorisation, context) {
    const { end: until } = authorisationInForce(context.index, authorisation);
    const isUsed =
      authorisation.carriedOutOn !== undefined || nightsLost(authorisation, 'not-carried-out', context) > 0;
    if (until !== undefined && isUsed) context.report(authorisation, { until }, { field: 'carriedOutOn' });
  },
});
