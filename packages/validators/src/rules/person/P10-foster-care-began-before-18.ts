/**
 * P10: from 18 to 21 foster care needs no other ground, when it began before 18 or was resumed within half a year.
 *
 * Foster care on another recorded ground is left to P07 and P08. Where the end of earlier foster care is unknown,
 * nothing is concluded.
 */
import { isFosterCare } from '@jeugd/core';
import { fosterCareInTheAct, unconnectedFosterStarts } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { daysPast, isPast, personOf } from '../shared/age-in-period.js';
import { personTexts } from './texts.js';

/** P10: foster care on a day from the 18th up to the 21st birthday began before 18, or follows earlier foster care. */
export const fosterCareBeganBefore18 = defineGroupRule({
  id: 'P10',
  severity: 'error',
  kind: 'hard',
  source: fosterCareInTheAct.article,
  article: fosterCareInTheAct.article,
  certainty: fosterCareInTheAct.certainty,
  validFrom: fosterCareInTheAct.validFrom,
  ...personTexts.P10,
  on: ['trajectories', 'placements'],
  by: 'personId',
  needs: ['persons'],
  appliesTo(record, { index, inForce }) {
    if (!isFosterCare(record.careForm)) return false;
    const person = personOf(record, index);
    const days = inForce(record);
    return (
      person !== undefined &&
      days !== undefined &&
      daysPast('youth', 'foster-care', person, days) !== undefined
    );
  },
  check(records, { index, report }) {
    const person = records[0] && personOf(records[0], index);
    if (person === undefined) return;
    const starts = new Set(unconnectedFosterStarts(index, person.id));
    for (const record of records) {
      if (record.ground !== undefined || !isPast('youth', person, record.start)) continue;
      // Of a trajectory and a placement from the same day the first is named.
      if (starts.delete(record.start)) report(record, {}, { field: 'start' });
    }
  },
});
