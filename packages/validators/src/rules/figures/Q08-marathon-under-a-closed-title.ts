/**
 * Q08: team Marathon treats at home, under a closed authorisation, and so outside a closed stay.
 *
 * A conditional one is expected, but any closed authorisation of the child counts; those of brothers and sisters are not
 * looked at.
 */
import { defineRule } from '../../engine/index.js';
import { closedStayDays, closedTitleDays } from '../shared/closed-care-days.js';
import { sharesADay } from '../shared/stretches.js';
import { figureTexts } from './texts.js';

/** Q08: during help of Marathon a closed authorisation was in force on some day, and the child in no closed stay. */
export const marathonUnderAClosedTitle = defineRule({
  id: 'Q08',
  severity: 'warning',
  kind: 'soft',
  source: 'text of iHUB, 2021-11-03',
  certainty: 'medium',
  ...figureTexts.Q08,
  on: ['trajectories', 'placements'],
  needs: ['authorisations', 'placements'],
  appliesTo: (record, { inForce }) => record.programme === 'marathon' && inForce(record) !== undefined,
  check(record, { index, inForce, report }) {
    const during = inForce(record);
    if (during === undefined) return;
    const { unconditional, conditional } = closedTitleDays(index, record.personId);
    const hasTitle = sharesADay(unconditional, during) || sharesADay(conditional, during);
    if (!hasTitle) report(record, {}, { field: 'programme' });
    if (sharesADay(closedStayDays(index, record.personId), during)) report(record, {}, { field: 'end' });
  },
});
