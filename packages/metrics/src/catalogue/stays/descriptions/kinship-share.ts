/** What the share with kin means. */
import type { MetricDescription } from '../../metric.js';

export const kinshipShareDescription: MetricDescription = {
  id: 'kinship-share',
  version: '1',
  name: { nl: 'aandeel netwerkpleegzorg', en: 'share with kin' },
  definition: {
    nl: 'Van de kinderen die in de nacht van de laatste dag van de periode in pleegzorg zijn het deel bij mensen uit het eigen netwerk.',
    en: 'Of the children in foster care in the night of the last day of the window the share with people of their own network.',
  },
  numerator: 'children in network foster care',
  denominator: 'children in foster care of whom it is known whether the family was known to them',
  timeZero: 'the last day of the window',
  event: 'living with kin or friends',
  competingEvents: [],
  censoring: 'none',
  window: 'the last day of the window',
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: null,
  pitfalls: [
    'plain foster care does not say with whom: such stays are left out and counted',
    'informal stays with kin are no foster care and are not in it',
    'small groups: look at the interval, and suppress before publishing',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
