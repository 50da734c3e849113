/** What the share without relapse means. */
import type { MetricDescription } from '../../metric.js';

export const noRelapseShareDescription: MetricDescription = {
  id: 'no-relapse-share',
  version: '1',
  name: { nl: 'aandeel zonder terugval', en: 'share without relapse' },
  definition: {
    nl: 'Van de uithuisplaatsingen die in de periode eindigden en daarna 365 dagen gevolgd zijn het deel waarna geen terugval is vastgelegd.',
    en: 'Of the episodes that ended in the window and were followed for 365 days since the share after which no relapse was recorded.',
  },
  numerator: 'episodes without a relapse',
  denominator: 'episodes whose child was followed for 365 days after the end',
  timeZero: 'end of the episode',
  event: 'event of the kind relapse (or as asked), from the day of the end up to and including day 365',
  competingEvents: [],
  censoring:
    'none: who is not followed for the whole 365 days, died, moved away or left for nobody knows where is left out and counted',
  window: 'exits in the window, up to asOf − lastingNights',
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'the term has no published standard: state the definition used next to the figure',
    'what is not recorded did not count as a relapse: it rises where recording is poor',
    'an outcome at exit says nothing of later',
  ],
  source:
    'CBS, Geen nieuwe start jeugdhulp, second half of 2019, for the form of the figure; the event is our own definition',
  reads: ['persons', 'placements', 'homeSpells', 'events'],
  needs: ['placements', 'events'],
};
