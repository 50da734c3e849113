/** What the group size within the norm means. */
import type { MetricDescription } from '../../metric.js';
import { atEndOfWindow } from '../../phrases/censoring.js';
import { aNight, firstDayInWindow } from '../../phrases/moments.js';
import { registeredIsNotPresent } from '../../phrases/pitfalls.js';
import { nightsInWindow } from '../../phrases/windows.js';

export const groupSizeComplianceDescription: MetricDescription = {
  id: 'group-size-compliance',
  version: '1',
  name: { nl: 'groepsgrootte binnen norm', en: 'group size within the norm' },
  definition: {
    nl: 'Van de nachten dat groepen open waren het deel waarin er niet meer kinderen geplaatst waren dan de norm (6 tenzij anders gekozen).',
    en: 'Of the nights on which groups were open the share in which no more children were placed in them than the norm (6 unless told).',
  },
  numerator: { nl: 'nachten met ten hoogste zoveel kinderen', en: 'nights with at most so many children' },
  denominator: { nl: 'nachten waarop groepen open waren', en: 'nights on which groups were open' },
  timeZero: firstDayInWindow,
  event: aNight,
  competingEvents: [],
  censoring: atEndOfWindow,
  window: nightsInWindow,
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    registeredIsNotPresent,
    { nl: '6 is de norm van één aanbieder, geen wet', en: '6 is the norm of one provider, no statute' },
    {
      nl: 'een lege nacht voldoet ook: kijk ook naar de bezetting',
      en: 'an empty night complies: look at occupancy too',
    },
    {
      nl: 'een groep zonder eerste dag geldt als de hele tijd open',
      en: 'a group without a first day is taken to have been open all along',
    },
  ],
  source: 'iHUB, norm of 6 children in a group',
  reads: ['persons', 'groups', 'placements'],
  needs: ['groups', 'placements'],
};
