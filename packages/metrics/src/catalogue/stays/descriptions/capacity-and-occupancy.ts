/** What the occupancy means. */
import type { MetricDescription } from '../../metric.js';
import { atEndOfWindow } from '../../phrases/censoring.js';
import { aNight, firstDayInWindow } from '../../phrases/moments.js';
import { registeredIsNotPresent } from '../../phrases/pitfalls.js';
import { nightsInWindow } from '../../phrases/windows.js';

export const capacityAndOccupancyDescription: MetricDescription = {
  id: 'capacity-and-occupancy',
  version: '1',
  name: { nl: 'capaciteit en bezetting', en: 'occupancy' },
  definition: {
    nl: 'Hoeveel kinderen er per beschikbare plaats in groepen geplaatst waren, over alle nachten van de periode. Boven 1 is een groep overvol.',
    en: 'How many children were placed in groups for each place available, over all nights of the period. Above 1 a group is overfull.',
  },
  numerator: {
    nl: 'nachten van kinderen die in groepen geplaatst waren',
    en: 'nights of children placed in groups',
  },
  denominator: {
    nl: 'nachten van plaatsen in groepen waarvan het aantal plaatsen bekend is',
    en: 'nights of places in groups whose number of places is known',
  },
  timeZero: firstDayInWindow,
  event: aNight,
  competingEvents: [],
  censoring: atEndOfWindow,
  window: nightsInWindow,
  cohort: 'period',
  unit: 'ratio',
  betterIs: null,
  pitfalls: [
    registeredIsNotPresent,
    {
      nl: 'een aantal plaatsen heeft hier geen datum: een verandering is niet te zien',
      en: 'a number of places has no dates here: a change is not seen',
    },
    {
      nl: 'een gemiddelde rond 1 kan overvolle en lege groepen verbergen',
      en: 'a mean near 1 can hide overfull and empty groups',
    },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'groups', 'placements'],
  needs: ['groups', 'placements'],
};
