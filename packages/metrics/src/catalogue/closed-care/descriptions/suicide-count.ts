/** What the suicides and attempts means. */
import type { MetricDescription } from '../../metric.js';

export const suicideCountDescription: MetricDescription = {
  id: 'suicide-count',
  version: '1',
  name: { nl: 'suïcide en pogingen', en: 'suicides and attempts' },
  definition: {
    nl: 'Hoeveel suïcides en hoeveel suïcidepogingen er in de periode waren onder wie op die dag jeugdhulp kreeg. Er is een cijfer voor elk.',
    en: 'How many suicides and how many attempts there were in the period among those who had youth care on that day. There is a figure for each.',
  },
  numerator: 'events of that kind',
  denominator: 'persons in youth care on any day of the window (named, not divided by)',
  timeZero: 'day of the event',
  event: 'suicide, or suicide-attempt',
  competingEvents: [],
  censoring: 'none',
  window: 'events in the window',
  cohort: 'period',
  unit: 'count',
  betterIs: 'lower',
  pitfalls: [
    'numbers are small: never publish them without suppressing',
    'attempts are recorded where people look for them: more may mean better care',
    'the count does not say that care has anything to do with it',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories', 'placements', 'events'],
  needs: ['events'],
};
