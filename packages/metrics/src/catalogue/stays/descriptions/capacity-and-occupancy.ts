/** What the occupancy means. */
import type { MetricDescription } from '../../metric.js';

export const capacityAndOccupancyDescription: MetricDescription = {
  id: 'capacity-and-occupancy',
  version: '1',
  name: { nl: 'capaciteit en bezetting', en: 'occupancy' },
  definition: {
    nl: 'Hoeveel kinderen er per beschikbare plaats in groepen geplaatst waren, over alle nachten van de periode. Boven 1 is een groep overvol.',
    en: 'How many children were placed in groups for each place available, over all nights of the period. Above 1 a group is overfull.',
  },
  numerator: 'nights of children placed in groups',
  denominator: 'nights of places in groups whose number of places is known',
  timeZero: 'first day in the window',
  event: 'a night',
  competingEvents: [],
  censoring: 'at the end of the window',
  window: 'nights in the window',
  cohort: 'period',
  unit: 'ratio',
  betterIs: null,
  pitfalls: [
    'it counts who was registered, not who was present',
    'a number of places has no dates here: a change is not seen',
    'a mean near 1 can hide overfull and empty groups',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'groups', 'placements'],
  needs: ['groups', 'placements'],
};
