/** What the share home at follow-up means. */
import type { MetricDescription } from '../../metric.js';

export const homeAtFollowupShareDescription: MetricDescription = {
  id: 'home-at-followup-share',
  version: '1',
  name: { nl: 'aandeel thuis bij follow-up', en: 'share home at follow-up' },
  definition: {
    nl: 'Van de uithuisplaatsingen die eindigden het deel waarna het kind een half jaar (180 dagen) en een jaar (365 dagen) later thuis slaapt, wat er daartussen ook gebeurde.',
    en: 'Of the episodes that ended the share after which the child sleeps at home half a year (180 days) and a year (365 days) later, whatever happened in between.',
  },
  numerator: 'children home so many days after the end',
  denominator: 'episodes that ended in the window, followed so long and known then',
  timeZero: 'first day no longer out of home',
  event: 'sleeping at home on day t, after a lasting return',
  competingEvents: [],
  censoring:
    'none: who is not followed so far, or whose whereabouts then are unknown, is left out and counted',
  window: 'exits in the window',
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'home at the end is not home later: always state the moment',
    'the dead and those who left for other care are not home and stay in the denominator',
    'leaving out those not followed assumes that they do as the others',
    'small groups: look at the interval, and suppress before publishing',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
