/**
 * S15: since 2022 the municipality of the address is responsible, and during a stay that of the address right before it.
 *
 * Judged where the record names a municipality; one that was responsible on some day of the help is right. What a move
 * does to help without a stay is for S21, the transition of 2022 for S23, an address that says nothing for S22.
 */
import { isYouthHelp } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { responsibleInstead, takesMunicipalityOfBefore } from './municipality-taken.js';
import { stayTexts } from './texts.js';

/** S15: the municipality of help is that of the address of the child, or of the address right before the stay. */
export const municipalityOfTheAddress = defineRule({
  id: 'S15',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 1.1 woonplaats parts 1-2',
  article: 'Jeugdwet 1.1 woonplaats parts 1-2',
  certainty: 'high',
  validFrom: '2022-01-01',
  ...stayTexts.S15,
  on: ['trajectories', 'placements'],
  needs: ['addresses'],
  reads: ['persons', 'relations', 'authorities', 'placements'],
  appliesTo: (care, { index }) =>
    isYouthHelp(care) && index.of('addresses', 'personId', care.personId).length > 0,
  check(care, { index, inForce, report }) {
    const days = inForce(care);
    if (days === undefined || care.municipality === undefined) return;
    const because = responsibleInstead(care, days, index)?.because;
    if (because !== 'address' && because !== 'address-before-stay') return;
    if (!takesMunicipalityOfBefore(care, index)) report(care, {}, { field: 'municipality' });
  },
});
