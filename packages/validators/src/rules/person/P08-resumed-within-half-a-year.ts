/**
 * P08: help taken up again from 18 on follows earlier help within half a year.
 *
 * Help that is recorded as a trajectory and as a placement from the same day is one start.
 */
import { isYouthHelp, unconnectedStarts } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { isPast, personOf } from '../shared/age-in-period.js';
import { personTexts } from './texts.js';

/** P08: help with ground `resumed` that began from 18 on follows earlier help within half a year. */
export const resumedWithinHalfAYear = defineGroupRule({
  id: 'P08',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 1.1 jeugdige part 4',
  article: 'Jeugdwet 1.1 jeugdige part 4',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...personTexts.P08,
  on: ['trajectories', 'placements'],
  by: 'personId',
  needs: ['persons'],
  appliesTo(record, { index }) {
    if (record.ground !== 'resumed' || !isYouthHelp(record)) return false;
    const person = personOf(record, index);
    return person !== undefined && isPast('youth', person, record.start);
  },
  check(resumed, { all, report }) {
    const late = new Set(unconnectedStarts(all.filter(isYouthHelp)));
    for (const record of resumed) {
      // Of two records of one start the first is named.
      if (late.delete(record.start)) report(record, {}, { field: 'start' });
    }
  },
});
