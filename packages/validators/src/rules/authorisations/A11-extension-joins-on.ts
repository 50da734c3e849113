/**
 * A11: an extension of a placement authorisation begins at the latest when the former ends.
 *
 * A closed authorisation counts as a link between two. When the register knows that the child was not placed on any day
 * of the gap, what comes after it is no extension.
 */
import { daysBetween } from '@jeugd/core';
import { defineGroupRule } from '../../engine/index.js';
import { wasNotPlaced } from '../shared/at-home.js';
import { chainGaps } from '../shared/chain-gaps.js';
import { countsAsPlacementAuthorisation, isPlacementAuthorisation } from './placement-authorisations.js';
import { authorisationTexts } from './texts.js';

/** A11: no days lie between a placement authorisation and the one before it. */
export const extensionJoinsOn = defineGroupRule({
  id: 'A11',
  severity: 'warning',
  kind: 'hard',
  source: 'BW 1:265c(2)',
  article: 'BW 1:265c(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A11,
  on: 'authorisations',
  by: 'personId',
  reads: ['placements'],
  appliesTo: (authorisation, { index }) =>
    isPlacementAuthorisation(authorisation) &&
    index.of('authorisations', 'personId', authorisation.personId).length > 1,
  check(authorisations, { all, index, report }) {
    const judged = new Set(authorisations);
    for (const { next, gap } of chainGaps(all.filter(countsAsPlacementAuthorisation))) {
      if (!judged.has(next) || wasNotPlaced(index, next.personId, gap)) continue;
      report(next, { days: daysBetween(gap.start, gap.end) }, { field: 'start' });
    }
  },
});
