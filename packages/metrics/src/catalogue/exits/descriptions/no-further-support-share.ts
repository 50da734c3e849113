/** What the share on without extra support means. */
import type { MetricDescription } from '../../metric.js';

export const noFurtherSupportShareDescription: MetricDescription = {
  id: 'no-further-support-share',
  version: '1',
  name: { nl: 'aandeel verder zonder extra ondersteuning', en: 'share on without extra support' },
  definition: {
    nl: 'Van de hulptrajecten die eindigden het deel waarna 180 dagen lang geen andere jeugdhulp liep of begon.',
    en: 'Of the trajectories that ended the share after which for 180 days no other youth care ran or began.',
  },
  numerator: 'trajectories followed by none',
  denominator: 'trajectories that ended in the window, followed for 180 days',
  timeZero: 'first day after the trajectory',
  event: 'other youth care that runs on or begins',
  competingEvents: ['death'],
  censoring: 'none: who is not followed so far is left out and counted',
  window: 'ends in the window',
  cohort: 'exit',
  restsOn: 'records',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'no new care may mean that it was not needed, or that nobody asked or could give it',
    'care outside the register is not seen: who moved away looks well',
    'small groups: look at the interval, and suppress before publishing',
  ],
  source: 'CBS, Geen nieuwe start jeugdhulp, for the form of the figure; 180 days are our own',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories', 'placements'],
};
