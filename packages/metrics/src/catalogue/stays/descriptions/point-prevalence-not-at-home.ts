/** What not at home on a day means. */
import type { MetricDescription } from '../../metric.js';

export const pointPrevalenceNotAtHomeDescription: MetricDescription = {
  id: 'point-prevalence-not-at-home',
  version: '1',
  name: { nl: 'aantal niet thuis op peildatum', en: 'not at home on a day' },
  definition: {
    nl: 'Hoeveel kinderen in de nacht van de laatste dag van de periode buitenshuis verblijven.',
    en: 'How many children stay away from home in the night of the last day of the window.',
  },
  numerator: 'children in an episode',
  denominator: 'none',
  timeZero: 'the last day of the window',
  event: 'staying away',
  competingEvents: [],
  censoring: 'none',
  window: 'the last day of the window',
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'persons',
  betterIs: 'lower',
  pitfalls: [
    'children who stay long are more often counted than they enter: read it beside entries',
    'it is a count of this register; for a rate divide by the number of children in the area',
    'it has no interval: all were counted',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
