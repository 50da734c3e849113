/** K05: an extension of a conditional authorisation lasts at most a year. A first one is judged by K04. */
import { isExtensionOfConditional, latestEndOf } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { closedCareTexts } from './texts.js';

/** K05: a conditional authorisation that follows another without a gap ends at the latest a year after its first day. */
export const conditionalExtendedOneYear = defineRule({
  id: 'K05',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.12(2)',
  article: 'Jeugdwet 6.1.12(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K05,
  on: 'authorisations',
  appliesTo: (authorisation, { index }) => isExtensionOfConditional(index, authorisation),
  check(authorisation, { report }) {
    const until = latestEndOf(authorisation.kind, authorisation.start, { isExtension: true });
    if (until !== undefined && authorisation.end > until) report(authorisation, { until }, { field: 'end' });
  },
});
