/**
 * S08: a family home takes in no more than six children, or explains why.
 *
 * The criteria count every child in the house; the register knows only those who stay there in care. The explanation
 * has no field in the register.
 */
import { careForm, isFamilyHome } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { crowding } from './crowding.js';
import { stayTexts } from './texts.js';

/** S08: on each day at most six children stay full-time in a family home. */
export const familyHomeNotTooFull = defineRule({
  id: 'S08',
  severity: 'warning',
  kind: 'soft',
  source: 'quality criteria for family homes, 2019',
  certainty: 'medium',
  ...stayTexts.S08,
  on: 'groups',
  needs: ['placements'],
  appliesTo: ({ kind }) => isFamilyHome(kind),
  check(group, { index, inForce, report }) {
    const norm = careForm(group.kind)?.maxGroupSize;
    if (norm === undefined) return;
    const over = crowding(index.of('placements', 'groupId', group.id), norm, inForce);
    if (over !== undefined) report(group, { ...over, norm });
  },
});
