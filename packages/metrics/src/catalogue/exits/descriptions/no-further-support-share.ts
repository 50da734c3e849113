/** What the share on without extra support means. */
import type { MetricDescription } from '../../metric.js';
import { notFollowedLeftOut } from '../../phrases/censoring.js';
import { death } from '../../phrases/competing-events.js';
import { smallGroups } from '../../phrases/pitfalls.js';
import { endsInWindow } from '../../phrases/windows.js';

export const noFurtherSupportShareDescription: MetricDescription = {
  id: 'no-further-support-share',
  version: '1',
  name: { nl: 'aandeel verder zonder extra ondersteuning', en: 'share on without extra support' },
  definition: {
    nl: 'Van de hulptrajecten die eindigden het deel waarna 180 dagen lang geen andere jeugdhulp liep of begon.',
    en: 'Of the trajectories that ended the share after which for 180 days no other youth care ran or began.',
  },
  numerator: { nl: 'trajecten waarop geen ander volgde', en: 'trajectories followed by none' },
  denominator: {
    nl: 'trajecten die in de periode eindigden, 180 dagen gevolgd',
    en: 'trajectories that ended in the window, followed for 180 days',
  },
  timeZero: { nl: 'eerste dag na het traject', en: 'first day after the trajectory' },
  event: { nl: 'andere jeugdhulp die doorloopt of begint', en: 'other youth care that runs on or begins' },
  competingEvents: [death],
  censoring: notFollowedLeftOut,
  window: endsInWindow,
  cohort: 'exit',
  restsOn: 'records',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'geen nieuwe hulp kan betekenen dat die niet nodig was, of dat niemand erom vroeg of die kon geven',
      en: 'no new care may mean that it was not needed, or that nobody asked or could give it',
    },
    {
      nl: 'hulp buiten het register is niet te zien: wie verhuisde, lijkt het goed te doen',
      en: 'care outside the register is not seen: who moved away looks well',
    },
    smallGroups,
  ],
  source: 'CBS, Geen nieuwe start jeugdhulp, for the form of the figure; 180 days are our own',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories', 'placements'],
};
