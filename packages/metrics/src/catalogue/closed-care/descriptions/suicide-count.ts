/** What the suicides and attempts means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';

export const suicideCountDescription: MetricDescription = {
  id: 'suicide-count',
  version: '1',
  name: { nl: 'suïcide en pogingen', en: 'suicides and attempts' },
  definition: {
    nl: 'Hoeveel suïcides en hoeveel suïcidepogingen er in de periode waren onder wie op die dag jeugdhulp kreeg. Er is een cijfer voor elk.',
    en: 'How many suicides and how many attempts there were in the period among those who had youth care on that day. There is a figure for each.',
  },
  numerator: { nl: 'gebeurtenissen van die soort', en: 'events of that kind' },
  denominator: {
    nl: 'personen in jeugdhulp op enige dag van de periode (genoemd, er is niet door gedeeld)',
    en: 'persons in youth care on any day of the window (named, not divided by)',
  },
  timeZero: { nl: 'dag van de gebeurtenis', en: 'day of the event' },
  event: { nl: 'suïcide (suicide), of suïcidepoging (suicide-attempt)', en: 'suicide, or suicide-attempt' },
  competingEvents: [],
  censoring: noCensoring,
  window: { nl: 'gebeurtenissen in de periode', en: 'events in the window' },
  cohort: 'period',
  unit: 'count',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'de aantallen zijn klein: publiceer ze nooit zonder kleine aantallen te verbergen',
      en: 'numbers are small: never publish them without suppressing',
    },
    {
      nl: 'pogingen worden vastgelegd waar men erop let: meer kan betere zorg betekenen',
      en: 'attempts are recorded where people look for them: more may mean better care',
    },
    {
      nl: 'het aantal zegt niet dat de hulp er iets mee te maken heeft',
      en: 'the count does not say that care has anything to do with it',
    },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories', 'placements', 'events'],
  needs: ['events'],
};
