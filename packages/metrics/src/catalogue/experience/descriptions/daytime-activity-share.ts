/** What the share with daytime activity means. */
import type { MetricDescription } from '../../metric.js';

export const daytimeActivityShareDescription: MetricDescription = {
  id: 'daytime-activity-share',
  version: '1',
  name: { nl: 'aandeel met zinvolle dagbesteding', en: 'share with meaningful daytime activity' },
  definition: {
    nl: 'Van de uithuisplaatsingen die in de periode eindigden en waarvan de dagbesteding bekend is het deel met ten minste 12 uur (of zoveel als gevraagd) school, werk of andere vaste activiteit per week bij het einde.',
    en: 'Of the episodes that ended in the window and of which the daytime activity is known the share with at least 12 hours (or as many as asked) of school, work or other structured activity a week at the end.',
  },
  numerator: 'episodes with so many hours or more',
  denominator:
    'episodes with a known number of hours (instrument daytime-activity-hours, moment end, within 90 days of the end; the last one counts)',
  timeZero: 'end of the episode',
  event: 'activity present',
  competingEvents: [],
  censoring: 'none: who was not measured is left out and counted',
  window: 'exits in the window, up to asOf − lastingNights',
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'the term has no published standard: state the definition used next to the figure',
    'an outcome at exit says nothing of later',
    'of whom it is known may differ from the others: look at the response',
  ],
  source: 'Own definition: 12 hours is no norm of the field',
  reads: ['persons', 'placements', 'homeSpells', 'observations'],
  needs: ['placements', 'observations'],
};
