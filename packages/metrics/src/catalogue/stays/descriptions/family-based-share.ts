/** What the share in a family means. */
import type { MetricDescription } from '../../metric.js';

export const familyBasedShareDescription: MetricDescription = {
  id: 'family-based-share',
  version: '1',
  name: { nl: 'aandeel gezinsgericht', en: 'share in a family' },
  definition: {
    nl: 'Van de kinderen die in de nacht van de laatste dag van de periode buitenshuis verblijven het deel in pleegzorg of een gezinshuis.',
    en: 'Of the children who stay away from home in the night of the last day of the window the share in foster care or a family home.',
  },
  numerator: 'children in foster care or a family home',
  denominator: 'children in an episode whose form of care says what it is',
  timeZero: 'the last day of the window',
  event: 'living in a family',
  competingEvents: [],
  censoring: 'none',
  window: 'the last day of the window',
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'it counts children, not nights: who stays long weighs more',
    'an admission of the whole family is residential and does not count',
    'small groups: look at the interval, and suppress before publishing',
  ],
  source: 'Jeugdwet art. 2.3(6): with a foster parent or in a family home where possible',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
