/** S06: by agreement of the sector a child can stay in a family home up to the 21st birthday. Policy, no statute. */
import { isFamilyHome } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { goesPast, personOf } from '../shared/age-in-period.js';
import { stayTexts } from './texts.js';

/** S06: a stay in a family home has no day from the 21st birthday on. */
export const familyHomeTo21 = defineRule({
  id: 'S06',
  severity: 'warning',
  kind: 'soft',
  source: 'sector agreement',
  certainty: 'medium',
  ...stayTexts.S06,
  on: 'placements',
  needs: ['persons'],
  appliesTo: (placement, { index }) =>
    isFamilyHome(placement.careForm) && personOf(placement, index) !== undefined,
  check(placement, { index, inForce, report }) {
    const person = personOf(placement, index);
    const days = inForce(placement);
    if (person === undefined || days === undefined) return;
    if (goesPast('family-home', person, days)) report(placement, {}, { field: 'end' });
  },
});
