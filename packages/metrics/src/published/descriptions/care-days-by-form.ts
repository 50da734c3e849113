/** What the spread of care days over care forms means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const careDaysByFormDescription: MetricDescription = {
  id: 'care-days-by-form',
  version: '1',
  name: { nl: 'zorgdagen naar zorgvorm', en: 'care days by care form' },
  definition: {
    nl: 'Van de dagen van alle jeugdhulptrajecten in de periode het deel van elke zorgvorm.',
    en: 'Of the days of all youth care trajectories in the window the share of each care form.',
  },
  numerator: 'days of trajectories of a care form',
  denominator: 'days of all trajectories',
  timeZero: 'none',
  event: 'none',
  competingEvents: [],
  censoring: 'days count up to the end of the window and asOf',
  window: 'trajectories with a day in the window',
  cohort: 'period',
  unit: 'proportion',
  betterIs: null,
  pitfalls: [
    'a stay recorded as a trajectory and as a placement counts twice when the care form or the provider differs',
    'a day with two trajectories counts twice',
    'says nothing of how many children',
  ],
  source:
    'CBS, Jeugdhulptrajecten, eerste halfjaar 2020 (https://longreads.cbs.nl/jeugdhulp-eerste-halfjaar-2020/jeugdhulptrajecten/)',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['placements'],
};
