/**
 * S22: where no address is found or it is under investigation, the municipality in which the mother was registered at
 * the birth is responsible, else where the child really stayed at the request; abroad too it is where the child stayed.
 *
 * Judged where the record names a municipality, as in S15.
 */
import type { Address } from '@jeugd/core';
import { isYouthHelp } from '@jeugd/core/legal';
import { defineRule } from '../../engine/index.js';
import { remembered } from '../shared/remembered.js';
import { responsibleInstead, takesMunicipalityOfBefore } from './municipality-taken.js';
import { stayTexts } from './texts.js';

/** S22: the municipality of help to a child without a usable address follows from what stands in for it. */
export const municipalityWithoutAnAddress = defineRule({
  id: 'S22',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 1.1 woonplaats parts 3-4',
  article: 'Jeugdwet 1.1 woonplaats parts 3-4',
  certainty: 'high',
  validFrom: '2022-01-01',
  ...stayTexts.S22,
  on: ['trajectories', 'placements'],
  needs: ['addresses'],
  reads: ['persons', 'relations', 'authorities', 'placements'],
  appliesTo(care, { index }) {
    if (!isYouthHelp(care)) return false;
    const addresses = index.of('addresses', 'personId', care.personId);
    return standsIn(addresses, () => addresses.some(isNoUsableAddress));
  },
  check(care, { index, inForce, report }) {
    const days = inForce(care);
    if (days === undefined || care.municipality === undefined) return;
    const because = responsibleInstead(care, days, index)?.because;
    if (because !== 'mother-at-birth' && because !== 'actual-stay') return;
    if (!takesMunicipalityOfBefore(care, index)) report(care, {}, { field: 'municipality' });
  },
});

const standsIn = /* @__PURE__ */ (() => remembered<readonly Address[], boolean>())();

function isNoUsableAddress({ abroad, underInvestigation, motherAtBirth, actualStay }: Address): boolean {
  return [abroad, underInvestigation, motherAtBirth, actualStay].includes(true);
}
