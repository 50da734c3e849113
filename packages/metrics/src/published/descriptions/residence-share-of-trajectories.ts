/** What the share of trajectories with residence means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const residenceShareOfTrajectoriesDescription: MetricDescription = {
  id: 'residence-share-of-trajectories',
  version: '1',
  name: { nl: 'aandeel trajecten met verblijf', en: 'share of trajectories with residence' },
  definition: {
    nl: 'Van de jeugdhulptrajecten die in de periode liepen het deel met verblijf. Een kind met meer trajecten telt vaker mee; residence-share telt kinderen.',
    en: 'Of the youth care trajectories that ran in the window the share with residence. A child with several counts more than once; residence-share counts children.',
  },
  numerator: 'trajectories with residence',
  denominator: 'trajectories of which it is known',
  timeZero: 'none',
  event: 'residence',
  competingEvents: [],
  censoring: 'none',
  window: 'trajectories with a day in the window',
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'a stay recorded as a trajectory and as a placement counts twice when the care form or the provider differs',
    'falls when help at home is split into more trajectories, though nothing changed for children',
    'not to be compared with the share of children',
  ],
  source:
    'CBS, Jeugdhulptrajecten, eerste halfjaar 2020 (https://longreads.cbs.nl/jeugdhulp-eerste-halfjaar-2020/jeugdhulptrajecten/)',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories'],
};
