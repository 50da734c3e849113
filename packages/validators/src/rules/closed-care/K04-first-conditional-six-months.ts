/** K04: a first conditional authorisation lasts at most six months. An extension is judged by K05. */
import { isExtensionOfConditional, latestEndOf } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { closedCareTexts } from './texts.js';

/** K04: a conditional authorisation that extends no earlier one ends at the latest six months after its first day. */
export const firstConditionalSixMonths = defineRule({
  id: 'K04',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.12(2)',
  article: 'Jeugdwet 6.1.12(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K04,
  on: 'authorisations',
  appliesTo: (authorisation, { index }) =>
    authorisation.kind === 'gesloten-voorwaardelijk' && !isExtensionOfConditional(index, authorisation),
  check(authorisation, { report }) {
    const until = latestEndOf(authorisation.kind, authorisation.start);
    if (until !== undefined && authorisation.end > until) report(authorisation, { until }, { field: 'end' });
  },
});
