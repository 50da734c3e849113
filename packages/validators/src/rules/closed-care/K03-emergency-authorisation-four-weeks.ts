/**
 * K03: an emergency closed authorisation lasts until the regular one, and four weeks at most.
 *
 * Of the decision on the regular request only the authorisation itself is looked at: no field says that it was refused.
 */
import { type Authorisation, earliest, latest, type PlainDate, type RegisterIndex } from '@jeugd/core';
import { latestEndOf } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { closedCareTexts } from './texts.js';

/** K03: an emergency authorisation ends within 28 days, and when a regular one decided on after it begins. */
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
  appliesTo: ({ kind }) => kind === 'gesloten-spoed',
  check(authorisation, { index, report }) {
    const longest = latestEndOf(authorisation.kind, authorisation.start);
    if (longest === undefined) return;
    const until = earliest(longest, regularBeginsOn(authorisation, index) ?? longest);
    if (authorisation.end > until) report(authorisation, { until }, { field: 'end' });
  },
});

/** The first day of the regular authorisation that came after an emergency one. */
function regularBeginsOn(
  { personId, decidedOn }: Authorisation,
  index: RegisterIndex,
): PlainDate | undefined {
  const regular = index
    .of('authorisations', 'personId', personId)
    .find((each) => each.kind === 'gesloten-machtiging' && each.decidedOn > decidedOn);
  return regular && latest(regular.start, regular.decidedOn);
}
