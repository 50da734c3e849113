/** What the share of nights away means. */
import type { MetricDescription } from '../../metric.js';

export const nightsAwayShareDescription: MetricDescription = {
  id: 'nights-away-share',
  version: '1',
  name: { nl: 'aandeel nachten buitenshuis', en: 'share of nights away' },
  definition: {
    nl: 'Van alle nachten van de periode het deel dat de kinderen met verblijf in die periode niet thuis slapen. Maal zeven: nachten per week. Verblijf voor een deel van de week telt naar het aantal nachten per week.',
    en: 'Of all nights of the period the share that the children with a stay in that period do not sleep at home. Times seven: nights a week. A stay for part of the week counts by its nights a week.',
  },
  numerator: 'nights in a stay, a night once',
  denominator: 'all nights of the period, from birth and until death, of children with a stay in it',
  timeZero: 'first day of the window',
  event: 'a night away',
  competingEvents: [],
  censoring: 'at the end of the window',
  window: 'nights in the window',
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'children without a stay are not in it: it says how much, not how many',
    'nights a week are as agreed, not as slept',
    'the shorter the window, the more it depends on when stays begin',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements'],
  needs: ['placements'],
};
