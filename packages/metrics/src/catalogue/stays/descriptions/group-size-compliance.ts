/** What the group size within the norm means. */
import type { MetricDescription } from '../../metric.js';

export const groupSizeComplianceDescription: MetricDescription = {
  id: 'group-size-compliance',
  version: '1',
  name: { nl: 'groepsgrootte binnen norm', en: 'group size within the norm' },
  definition: {
    nl: 'Van de nachten dat groepen open waren het deel waarin er niet meer kinderen geplaatst waren dan de norm (6 tenzij anders gekozen).',
    en: 'Of the nights on which groups were open the share in which no more children were placed in them than the norm (6 unless told).',
  },
  numerator: 'nights with at most so many children',
  denominator: 'nights on which groups were open',
  timeZero: 'first day in the window',
  event: 'a night',
  competingEvents: [],
  censoring: 'at the end of the window',
  window: 'nights in the window',
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'it counts who was registered, not who was present',
    '6 is the norm of one provider, no statute',
    'an empty night complies: look at occupancy too',
    'a group without a first day is taken to have been open all along',
  ],
  source: 'iHUB, norm of 6 children in a group',
  reads: ['persons', 'groups', 'placements'],
  needs: ['groups', 'placements'],
};
