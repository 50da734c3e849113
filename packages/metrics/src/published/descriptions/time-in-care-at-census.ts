/** What time in care at a census means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { firstNightAway, noEvent } from '../../catalogue/phrases/moments.js';

export const timeInCareAtCensusDescription: MetricDescription = {
  id: 'time-in-care-at-census',
  version: '1',
  name: { nl: 'tijd in zorg op peildatum', en: 'time in care at a census' },
  definition: {
    nl: 'Hoeveel dagen de kinderen die op de laatste dag van de periode weg van huis zijn, dan gemiddeld al weg zijn.',
    en: 'How many days the children who are away from home on the last day of the window have been away by then, on average.',
  },
  numerator: { nl: 'dagen sinds de eerste nacht buitenshuis', en: 'days since the first night away' },
  denominator: {
    nl: 'kinderen die op de laatste dag van de periode buitenshuis zijn',
    en: 'children away from home on the last day of the window',
  },
  timeZero: firstNightAway,
  event: noEvent,
  competingEvents: [],
  censoring: {
    nl: 'komt niet voor: wat nog komt, telt niet',
    en: 'none: what is still to come is not counted',
  },
  window: { nl: 'laatste dag van de periode', en: 'last day of the window' },
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'days',
  betterIs: null,
  pitfalls: [
    {
      nl: 'op een peildatum vindt men lange verblijven vaker dan korte: het is geen verblijfsduur',
      en: 'a census finds long stays more often than short ones: it is no length of stay',
    },
    { nl: 'het stijgt als er minder kinderen binnenkomen', en: 'it rises when fewer children come in' },
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): Median length of stay; Chapin Hall, Foster Care Data Archive, key concepts (https://fcda.chapinhall.org/fcda-web-tool-recipe/key-concepts/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
