/**
 * K03: an emergency closed authorisation lasts until the decision on the regular one, given or refused, and four weeks at
 * most.
 */
import { earliest } from '@jeugd/core';
import { latestEndOf, regularDecisionAfter } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { closedCareTexts } from './texts.js';

/** K03: an emergency authorisation ends within 28 days, and with the decision on a regular one after it. */
export const emergencyAuthorisationFourWeeks = defineRule({
  id: 'K03',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.12(2)',
  article: 'Jeugdwet 6.1.12(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K03,
  on: 'authorisations',
  reads: ['requests'],
  appliesTo: ({ kind }) => kind === 'gesloten-spoed',
  check(authorisation, { index, report }) {
    const longest = latestEndOf(authorisation.kind, authorisation.start);
    if (longest === undefined) return;
    const until = earliest(longest, regularDecisionAfter(index, authorisation) ?? longest);
    if (authorisation.end > until) report(authorisation, { until }, { field: 'end' });
  },
});
