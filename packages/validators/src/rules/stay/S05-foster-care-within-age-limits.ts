/**
 * S05: a stay in foster care begins before 18 or is resumed within half a year, and ends by the 21st birthday.
 *
 * With a recorded ground (part 4, criminal law) it may begin later and last longer: P07 and P08 judge the ground, P06
 * judges what goes on from 23.
 */
import { isFosterCare, type Person, type Placement } from '@jeugd/core';
import { fosterCareInTheAct, unconnectedFosterStarts } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { daysPast, isPast, personOf } from '../shared/age-in-period.js';
import { stayTexts } from './texts.js';

/** S05: each stay in foster care lies within the age limits, or has a recorded ground. */
export const fosterCareWithinAgeLimits = defineGroupRule({
  id: 'S05',
  severity: 'error',
  kind: 'hard',
  source: fosterCareInTheAct.article,
  article: fosterCareInTheAct.article,
  certainty: fosterCareInTheAct.certainty,
  validFrom: fosterCareInTheAct.validFrom,
  ...stayTexts.S05,
  on: 'placements',
  by: 'personId',
  needs: ['persons'],
  reads: ['trajectories'],
  appliesTo: (placement, { index }) =>
    isFosterCare(placement.careForm) && personOf(placement, index) !== undefined,
  check(stays, { index, inForce, report }) {
    const person = stays[0] && personOf(stays[0], index);
    if (person === undefined) return;
    const starts = stays.some((stay) => mayBeginTooLate(stay, person))
      ? unconnectedFosterStarts(index, person.id)
      : new Set();
    for (const stay of stays) {
      const days = inForce(stay);
      if (stay.ground !== undefined || days === undefined) continue;
      if (mayBeginTooLate(stay, person) && starts.has(stay.start)) report(stay, {}, { field: 'start' });
      else if (daysPast('foster-care', 'youth-on-a-ground', person, days) !== undefined)
        report(stay, {}, { field: 'end' });
    }
  },
});

/** From 23 on P06 speaks. */
function mayBeginTooLate({ start, ground }: Placement, person: Person): boolean {
  return (
    ground === undefined && isPast('youth', person, start) && !isPast('youth-on-a-ground', person, start)
  );
}
