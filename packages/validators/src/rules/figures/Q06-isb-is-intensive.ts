/** Q06: the programme Intensieve systeembegeleiding (ISB) takes at least ten hours a week. */
import { defineRule } from '../../engine/index.js';
import { figureTexts } from './texts.js';

/** The least hours a week that the catalogue of programmes gives. */
export const isbHoursPerWeek = 10;

/** Q06: of a trajectory in ISB ten or more hours of help a week are recorded. */
export const isbIsIntensive = defineRule({
  id: 'Q06',
  severity: 'warning',
  kind: 'soft',
  source: 'letter of the joint sector bodies of specialised youth care (BGZJ), 2020-06-17',
  certainty: 'medium',
  ...figureTexts.Q06,
  on: 'trajectories',
  appliesTo: ({ programme }) => programme === 'isb',
  check(trajectory, { report }) {
    const { hoursPerWeek } = trajectory;
    if (hoursPerWeek === undefined || hoursPerWeek < isbHoursPerWeek) {
      report(trajectory, { hours: isbHoursPerWeek }, { field: 'hoursPerWeek' });
    }
  },
});
