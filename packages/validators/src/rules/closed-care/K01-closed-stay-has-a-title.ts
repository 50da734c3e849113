/**
 * K01: a closed stay rests on a closed authorisation on each night.
 *
 * What is valid on a night (within its own dates and the longest the law allows, not lapsed, heard in time, a
 * conditional one only from the admission) is answered by `titleCoverage`. Leave does not break it. Nights while the
 * authorisation is suspended are left to K13.
 */
import { titleCoverage } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { nightsWithin } from '../shared/nights-within.js';
import { isClosedStay } from './closed-stays.js';
import { closedCareTexts } from './texts.js';

/** K01: a closed stay has a regular or emergency authorisation, or an admission under a conditional one, on each night. */
export const closedStayHasATitle = defineRule({
  id: 'K01',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.1.2-6.1.6',
  article: 'Jeugdwet 6.1.2-6.1.6',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K01,
  on: 'placements',
  needs: ['authorisations'],
  reads: ['persons', 'measures', 'authorities', 'consents', 'requests', 'decisions', 'leaves'],
  appliesTo: isClosedStay,
  check(stay, { index, asOf, inForce, report }) {
    const days = inForce(stay);
    if (days === undefined) return;
    const { uncoveredNights } = titleCoverage(index, stay, asOf);
    const nights = nightsWithin(
      uncoveredNights.filter(({ because }) => because !== 'suspended'),
      days,
    );
    if (nights > 0) report(stay, { nights });
  },
});
