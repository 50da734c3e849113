/** What the number of trajectories means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const trajectoryCountDescription: MetricDescription = {
  id: 'trajectory-count',
  version: '1',
  name: { nl: 'aantal trajecten', en: 'number of trajectories' },
  definition: {
    nl: 'Jeugdhulptrajecten die in de periode liepen. Overlappende hulp van dezelfde vorm bij dezelfde aanbieder telt als één traject, van het eerste begin tot het laatste einde.',
    en: 'Youth care trajectories that ran in the window. Overlapping help of one form at one provider is one trajectory, from the first start to the last end.',
  },
  numerator: 'trajectories after merging',
  denominator: 'none',
  timeZero: 'none',
  event: 'a day of help in the window',
  competingEvents: [],
  censoring: 'none',
  window: 'trajectories with a day in the window',
  cohort: 'period',
  unit: 'count',
  betterIs: null,
  pitfalls: [
    'a stay recorded as a trajectory and as a placement counts twice when the care form or the provider differs',
    'counts trajectories, not children',
    'falls when connecting trajectories are recorded as one, though nothing changed for children',
  ],
  source:
    'CBS, Jeugdhulptrajecten, eerste halfjaar 2020 (https://longreads.cbs.nl/jeugdhulp-eerste-halfjaar-2020/jeugdhulptrajecten/)',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
