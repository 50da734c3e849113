/**
 * Q07: in ThuisBest family therapy (MST) goes along with the closed stay from the start.
 *
 * That a closed stay rests on a closed authorisation is for the rules on closed care.
 */
import {
  type CareTrajectory,
  daysBetween,
  isA,
  isClosedYouthCare,
  knownPeriodOf,
  mergePeriods,
} from '@jeugd/core';
import { addDuration } from '@jeugd/core/legal';
import { defineGroupRule } from '../../engine/index.js';
import { sharesADay } from '../shared/stretches.js';
import { figureTexts } from './texts.js';

const days = 14;

/**
 * Q07: on a day of the first fourteen after a closed admission in ThuisBest, or on that day itself, family therapy ran. A
 * stay of which the fourteen days are not over is not judged.
 */
export const thuisbestHasMst = defineGroupRule({
  id: 'Q07',
  severity: 'warning',
  kind: 'soft',
  source: 'letter of the joint sector bodies of specialised youth care (BGZJ), 2020-06-17',
  certainty: 'medium',
  ...figureTexts.Q07,
  on: 'placements',
  by: 'personId',
  needs: ['trajectories'],
  appliesTo: ({ programme, careForm, start }, { asOf }) =>
    programme === 'thuisbest' && isClosedYouthCare(careForm) && daysBetween(start, asOf) >= days,
  check(stays, { index, report }) {
    const [first] = stays;
    const trajectories = index.of('trajectories', 'personId', first?.personId ?? '');
    const therapy = mergePeriods(trajectories.filter(isFamilyTherapy).map(knownPeriodOf));
    for (const stay of stays) {
      const window = { start: stay.start, end: addDuration(stay.start, { value: days + 1, unit: 'day' }) };
      if (!sharesADay(therapy, window)) report(stay, { days }, { field: 'start' });
    }
  },
});

function isFamilyTherapy({ careForm, programme }: CareTrajectory): boolean {
  return isA(careForm, 'systeemtherapie') || programme === 'mst';
}
