/** K02: a regular closed authorisation lasts at most a year. */
import { latestEndOf } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { closedCareTexts } from './texts.js';

/** K02: a regular closed authorisation ends at the latest a year after its first day. */
export const regularAuthorisationOneYear = defineRule({
  id: 'K02',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.12(2)',
  article: 'Jeugdwet 6.1.12(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K02,
  on: 'authorisations',
  appliesTo: ({ kind }) => kind === 'gesloten-machtiging',
  check(authorisation, { report }) {
    const until = latestEndOf(authorisation.kind, authorisation.start);
    if (until !== undefined && authorisation.end > until) report(authorisation, { until }, { field: 'end' });
  },
});
