/**
 * P07: from 18 to 23 youth care rests on a ground.
 *
 * Since it stands in the Act, foster care is a ground of its own: P10 and S05 judge it from that day on.
 * Help of parts 2 and 3 of the definition ends at 18 whatever the ground: P11 judges it.
 */
import type { CareTrajectory, ClosedPeriod, Placement } from '@jeugd/core';
import { isBoundToMinors, isGroundOfItsOwn, isYouthHelp } from '@jeugd/core/legal';
import { defineRule, type RuleContext } from '../../engine/index.js';
import { daysPast, personOf } from '../shared/age-in-period.js';
import { personTexts } from './texts.js';

/** P07: youth care on a day from the 18th up to the 23rd birthday has a recorded ground, or is one by itself. */
export const groundFrom18 = defineRule({
  id: 'P07',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 1.1 jeugdige parts 2-4',
  article: 'Jeugdwet 1.1 jeugdige parts 2-4',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...personTexts.P07,
  on: ['trajectories', 'placements'],
  needs: ['persons'],
  appliesTo: (record, context) =>
    isYouthHelp(record) && !isBoundToMinors(record) && daysFrom18(record, context) !== undefined,
  check(record, context) {
    const days = daysFrom18(record, context);
    if (record.ground !== undefined || days === undefined) return;
    if (!isGroundOfItsOwn(record.careForm, days.start)) context.report(record, {}, { field: 'ground' });
  },
});

/** The days on which only a ground lets help go on; from 23 on P06 speaks. */
function daysFrom18(
  record: CareTrajectory | Placement,
  { index, inForce }: RuleContext,
): ClosedPeriod | undefined {
  const person = personOf(record, index);
  const days = inForce(record);
  return person && days && daysPast('youth', 'youth-on-a-ground', person, days);
}
