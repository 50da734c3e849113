/** K12: closed care is given in a registered closed accommodation. A location that the register does not describe is not judged. */
import { defineRule } from '../../engine/index.js';
import { isClosedStay } from './closed-stays.js';
import { closedCareTexts } from './texts.js';

/** K12: the location of a closed stay is in the register of closed accommodations. */
export const registeredClosedAccommodation = defineRule({
  id: 'K12',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 6.2.1, 6.2.2(1)',
  article: 'Jeugdwet 6.2.1, 6.2.2(1)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...closedCareTexts.K12,
  on: 'placements',
  needs: ['organisations'],
  appliesTo: (stay, { index }) =>
    stay.locationId !== undefined &&
    isClosedStay(stay) &&
    index.find('organisations', stay.locationId)?.closedRegister !== undefined,
  check(stay, { index, report }) {
    if (index.find('organisations', stay.locationId ?? '')?.closedRegister !== true) {
      report(stay, {}, { field: 'locationId' });
    }
  },
});
