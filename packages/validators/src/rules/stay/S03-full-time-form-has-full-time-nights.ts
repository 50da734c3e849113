/**
 * S03: a full-time form of care takes at least five nights a week.
 *
 * A form that has a part-time form below it (foster care) may be either; nights that cannot exist are left to S02.
 */
import { defineRule } from '../../engine/index.js';
import { areNightsPossible, fullTimeNights, isFullTimeForm } from '../shared/full-time.js';
import { stayTexts } from './texts.js';

/** S03: of a stay in a full-time form of care the nights a week are five or more, or not recorded. */
export const fullTimeFormHasFullTimeNights = defineRule({
  id: 'S03',
  severity: 'warning',
  kind: 'soft',
  source: 'convention',
  certainty: 'medium',
  ...stayTexts.S03,
  on: 'placements',
  appliesTo: ({ careForm }) => isFullTimeForm(careForm),
  check(placement, { report }) {
    const { nightsPerWeek } = placement;
    if (nightsPerWeek === undefined || !areNightsPossible(nightsPerWeek)) return;
    if (nightsPerWeek < fullTimeNights) report(placement, {}, { field: 'nightsPerWeek' });
  },
});
