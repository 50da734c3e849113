/**
 * P08: help taken up again from 18 on follows earlier help within half a year.
 *
 * Half a year is six months after the end of the earlier help; the day with that number is still in time. Help that
 * is recorded as a trajectory and as a placement from the same day is one start.
 */
import { defineGroupRule } from '../../engine/index.js';
import { isOfAge, personOf } from '../age-in-period.js';
import { followsWithinHalfYear, isYouthCare, withEarlierCare } from '../youth-care.js';
import { personTexts } from './texts.js';

/** P08: help with ground `resumed` that began from 18 on began at most six months after earlier help ended. */
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
    if (record.ground !== 'resumed' || !isYouthCare(record)) return false;
    const person = personOf(record, index);
    return person !== undefined && isOfAge(person, 18, record.start);
  },
  check(resumed, { all, report }) {
    const late = new Set<string>();
    for (const { record, earlier } of withEarlierCare(all.filter(isYouthCare))) {
      if (followsWithinHalfYear(record.start, earlier) === false) late.add(record.start);
    }
    for (const record of resumed) {
      // Of two records of one start the first is named.
      if (late.delete(record.start)) report(record, {}, { field: 'start' });
    }
  },
});
