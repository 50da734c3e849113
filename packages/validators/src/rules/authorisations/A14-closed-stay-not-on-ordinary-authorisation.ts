/**
 * A14: under a supervision order a closed stay rests on a closed authorisation; an ordinary one does not carry it.
 *
 * Nights without any authorisation are left to A01.
 */
import { neededTitleOf, type UncoveredNights } from '@jeugd/core/legal';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { nightsIn } from '../shared/nights-within.js';
import { nightsUnderOrder, uncoveredUnderOrder } from './nights-under-order.js';
import { isPlacementAuthorisation } from './placement-authorisations.js';
import { authorisationTexts } from './texts.js';

/** A14: no night of a closed stay under a supervision order rests on an ordinary authorisation. */
export const closedStayNotOnOrdinaryAuthorisation = defineRule({
  id: 'A14',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:265b(3)',
  article: 'BW 1:265b(3)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A14,
  on: 'placements',
  needs: ['measures', 'authorisations'],
  reads: ['persons', 'requests', 'consents', 'decisions', 'leaves'],
  appliesTo: (placement, context) =>
    neededTitleOf(placement.careForm) === 'closed' && nightsUnderOrder(placement, context).length > 0,
  check(placement, context) {
    const nights = nightsIn(
      uncoveredUnderOrder(placement, context).filter((each) => restsOnOrdinaryAuthorisation(each, context)),
    );
    if (nights > 0) context.report(placement, { nights });
  },
});

/** Whether what fell short on these nights is an ordinary authorisation for a closed stay. */
function restsOnOrdinaryAuthorisation(
  { because, recordId }: UncoveredNights,
  { index }: Pick<RuleContext, 'index'>,
): boolean {
  if (because !== 'kind-does-not-carry' || recordId === undefined) return false;
  const authorisation = index.find('authorisations', recordId);
  return authorisation !== undefined && isPlacementAuthorisation(authorisation);
}
