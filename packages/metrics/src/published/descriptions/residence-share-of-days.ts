/** What the share of care days with residence means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const residenceShareOfDaysDescription: MetricDescription = {
  id: 'residence-share-of-days',
  version: '1',
  name: { nl: 'aandeel zorgdagen met verblijf', en: 'share of care days with residence' },
  definition: {
    nl: 'Van de dagen van alle jeugdhulptrajecten in de periode het deel van trajecten met verblijf.',
    en: 'Of the days of all youth care trajectories in the window the share that belongs to trajectories with residence.',
  },
  numerator: 'days of trajectories with residence',
  denominator: 'days of trajectories of which it is known',
  timeZero: 'none',
  event: 'residence',
  competingEvents: [],
  censoring: 'days count up to the end of the window and asOf',
  window: 'trajectories with a day in the window',
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'a stay recorded as a trajectory and as a placement counts twice when the care form or the provider differs',
    'a day with two trajectories counts twice',
    'not to be compared with the share of children or of trajectories',
    'our own form: only the other two are published',
  ],
  source:
    'CBS, Jeugdhulptrajecten, eerste halfjaar 2020 (https://longreads.cbs.nl/jeugdhulp-eerste-halfjaar-2020/jeugdhulptrajecten/)',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
