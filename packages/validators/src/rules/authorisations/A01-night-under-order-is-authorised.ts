/**
 * A01: under a supervision order each night of a stay out of home rests on a placement authorisation.
 *
 * One counts as long as it is in force: inside the order and the year, not lapsed for want of use (A04) and not void for
 * want of a hearing (A05). A closed authorisation counts too. Nights of a closed stay on an authorisation that falls
 * short are left to K01 and its kind, on an ordinary one to A14; nights outside an order to A08.
 */
import { neededTitleOf } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { nightsIn } from '../shared/nights-within.js';
import { nightsUnderOrder, uncoveredUnderOrder } from './nights-under-order.js';
import { authorisationTexts } from './texts.js';

/** A01: an authorisation carries every night of a stay by day and night under a supervision order. */
export const nightUnderOrderIsAuthorised = defineRule({
  id: 'A01',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:265a',
  article: 'BW 1:265a',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorisationTexts.A01,
  on: 'placements',
  needs: ['measures', 'authorisations'],
  reads: ['persons', 'authorities', 'requests', 'consents', 'decisions', 'leaves'],
  appliesTo: (placement, context) => nightsUnderOrder(placement, context).length > 0,
  check(placement, context) {
    const isClosed = neededTitleOf(placement.careForm) === 'closed';
    const nights = nightsIn(
      uncoveredUnderOrder(placement, context).filter(({ because }) => !isClosed || because === 'no-title'),
    );
    // No date: a child may be placed on the day it is born.
    if (nights > 0) context.report(placement, { nights });
  },
});
