/** K28: for each youth in a closed accommodation a jeugdhulpverantwoordelijke and a confidential adviser are named. */
import { defineRule } from '../../engine/index.js';
import { isClosedStay } from './closed-stays.js';
import { closedCareTexts } from './texts.js';

/** K28: a closed stay names the person responsible and the adviser. */
export const responsibleAndAdviserNamed = defineRule({
  id: 'K28',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.2.4(1)',
  article: 'Jeugdwet 6.2.4(1)',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...closedCareTexts.K28,
  on: 'placements',
  appliesTo: isClosedStay,
  check(stay, { report }) {
    if (stay.responsibleId === undefined) report(stay, {}, { field: 'responsibleId' });
    else if (stay.adviserId === undefined) report(stay, {}, { field: 'adviserId' });
  },
});
