/**
 * S01: a child sleeps in one place at a time.
 *
 * Part-time stays may overlap, with each other and with a full-time one: weekend foster care beside a group.
 */
import { type ClosedPeriod, daysBetween, overlap } from '@jeugd/core';
import { defineGroupRule } from '../../engine/index.js';
import { isFullTimeStay } from '../shared/full-time.js';
import { stayTexts } from './texts.js';

/** S01: no two full-time stays of one person share a night. Of two that do, the later one is reported. */
export const oneFullTimeStayAtATime = defineGroupRule({
  id: 'S01',
  severity: 'error',
  kind: 'hard',
  source: 'data',
  certainty: 'high',
  ...stayTexts.S01,
  on: 'placements',
  by: 'personId',
  appliesTo: isFullTimeStay,
  check(stays, { inForce, report }) {
    let longest: ClosedPeriod | undefined;
    for (const stay of stays) {
      const period = inForce(stay);
      if (period === undefined) continue;
      const shared = longest && overlap(longest, period);
      if (shared?.end !== undefined) {
        report(stay, { nights: daysBetween(shared.start, shared.end) }, { field: 'start' });
      }
      if (longest === undefined || period.end > longest.end) longest = period;
    }
  },
});
