/** What the exit to independent living means. */
import type { MetricDescription } from '../../metric.js';

export const independentLivingExitDescription: MetricDescription = {
  id: 'independent-living-exit',
  version: '1',
  name: { nl: 'uitstroom naar zelfstandig wonen', en: 'exit to independent living' },
  definition: {
    nl: 'Van de jongeren die bij het einde van hun uithuisplaatsing 16 jaar of ouder waren het deel dat zelfstandig ging wonen.',
    en: 'Of the young people who were 16 or over when their episode ended the share that went to live independently.',
  },
  numerator: "ends in a home of one's own",
  denominator:
    'episodes that ended in the window, of young people of 16 and over; whose day of birth is unknown is left out and counted',
  timeZero: 'first day no longer out of home',
  event: 'an end recorded as independent',
  competingEvents: [],
  censoring: 'none',
  window: 'exits in the window',
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'supported living with residence is care: moving there is no exit and does not count',
    'independent at the end says nothing of a year later',
    'small groups: look at the interval, and suppress before publishing',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
