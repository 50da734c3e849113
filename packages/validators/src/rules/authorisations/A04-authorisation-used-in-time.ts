/**
 * A04: a placement authorisation that is not carried out within three months lapses; a later stay needs a new one.
 *
 * That it lapsed unused is no fault. A later stay that another title carries is none either.
 */
import { type Authorisation, type ClosedPeriod, clamp, knownPeriodOf } from '@jeugd/core';
import { authorisationInForce } from '@jeugd/core/legal';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { coverageOf } from '../shared/coverage-of.js';
import { isPlacementAuthorisation } from './placement-authorisations.js';
import { authorisationTexts } from './texts.js';

/** A04: no stay rests on an authorisation that had lapsed, as nobody carried it out within three months. */
export const authorisationUsedInTime = defineRule({
  id: 'A04',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:265c(3)',
  article: 'BW 1:265c(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A04,
  on: 'authorisations',
  needs: ['placements'],
  reads: ['measures', 'persons'],
  appliesTo: isPlacementAuthorisation,
  check(authorisation, context) {
    const { end, endedBy } = authorisationInForce(context.index, authorisation);
    if (endedBy !== 'not-carried-out' || end === undefined || end >= authorisation.end) return;
    const lapsed = { start: end, end: authorisation.end };
    if (authorisation.carriedOutOn === undefined && !isRestedOn(authorisation, lapsed, context)) return;
    context.report(authorisation, {}, { field: 'carriedOutOn' });
  },
});

/** Whether a stay has nights for which only this authorisation was there, after it lapsed. */
function isRestedOn({ id, personId }: Authorisation, lapsed: ClosedPeriod, context: RuleContext): boolean {
  return context.index
    .of('placements', 'personId', personId)
    .some(
      (placement) =>
        clamp(knownPeriodOf(placement), lapsed) !== undefined &&
        coverageOf(placement, context).uncoveredNights.some(
          ({ because, recordId }) => because === 'not-carried-out' && recordId === id,
        ),
    );
}
