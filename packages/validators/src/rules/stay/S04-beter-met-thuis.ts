/** S04: the programme Beter met Thuis is meant for 2 to 5 nights a week and for children of 6 to 16. */
import { addDays, ageOn, nightsPerWeekOf } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { personOf } from '../shared/age-in-period.js';
import { areNightsPossible } from '../shared/full-time.js';
import { stayTexts } from './texts.js';

/**
 * S04: a stay in Beter met Thuis takes 2 to 5 nights a week, on days on which the child is 6 up to and including 16.
 * Ages of persons that the register does not describe are not judged.
 */
export const beterMetThuis = defineRule({
  id: 'S04',
  severity: 'warning',
  kind: 'soft',
  source: 'letter of BGZJ of 2020-06-17 on Beter met Thuis',
  certainty: 'medium',
  ...stayTexts.S04,
  on: 'placements',
  reads: ['persons'],
  appliesTo: ({ programme }) => programme === 'beter-met-thuis',
  check(placement, { index, inForce, report }) {
    const nights = nightsPerWeekOf(placement);
    if (areNightsPossible(nights) && (nights < 2 || nights > 5)) {
      report(placement, {}, { field: 'nightsPerWeek' });
      return;
    }
    const person = personOf(placement, index);
    const days = inForce(placement);
    if (person === undefined || days === undefined) return;
    const isTooYoung = ageOn(person.birthDate, days.start) < 6;
    const isTooOld = ageOn(person.birthDate, addDays(days.end, -1)) > 16;
    if (isTooYoung || isTooOld) report(placement, {}, { field: isTooYoung ? 'start' : 'end' });
  },
});
