/** K17: a title of the compulsory care Acts ends when a closed authorisation is given. */
import { authorisationInForce } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { closedCareTexts } from './texts.js';

/** K17: an authorisation under the Wvggz or the Wzd runs no further than a closed authorisation given after it. */
export const olderTitleEnds = defineRule({
  id: 'K17',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.1.2(8) (to 2022: 6.1.2(10))',
  article: 'Jeugdwet 6.1.2(8) (to 2022: 6.1.2(10))',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K17,
  on: 'authorisations',
  appliesTo: ({ kind, personId, start }, { index }) =>
    (kind === 'wvggz-zorgmachtiging' || kind === 'wzd-machtiging') &&
    index
      .of('authorisations', 'personId', personId)
      .some((later) => later.kind === 'gesloten-machtiging' && later.decidedOn > start),
  check(authorisation, { index, report }) {
    const { end: until, endedBy } = authorisationInForce(index, authorisation);
    if (until !== undefined && endedBy === 'closed-title-granted') {
      report(authorisation, { until }, { field: 'end' });
    }
  },
});
