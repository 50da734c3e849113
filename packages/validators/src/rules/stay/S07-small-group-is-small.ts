/** S07: a group that is small-scale by its kind has no more children than the norm for that kind. A norm, no statute. */
import { type CareFormCode, careForm, isFamilyHome } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { crowding } from './crowding.js';
import { stayTexts } from './texts.js';

/** S07: on each day at most six children stay full-time in a small-scale group. */
export const smallGroupIsSmall = defineRule({
  id: 'S07',
  severity: 'warning',
  kind: 'soft',
  source: 'norm of iHUB for small-scale groups, 2021-11-03',
  certainty: 'medium',
  ...stayTexts.S07,
  on: 'groups',
  needs: ['placements'],
  appliesTo: ({ kind }) => normOf(kind) !== undefined,
  check(group, { index, inForce, report }) {
    const norm = normOf(group.kind);
    if (norm === undefined) return;
    const over = crowding(index.of('placements', 'groupId', group.id), norm, inForce);
    if (over !== undefined) report(group, { ...over, norm });
  },
});

/** The norm of the care form; family homes have a rule of their own. */
function normOf(kind: CareFormCode): number | undefined {
  return isFamilyHome(kind) ? undefined : careForm(kind)?.maxGroupSize;
}
