/** What the intensity of help at home means. */
import type { MetricDescription } from '../../metric.js';

export const ambulatoryIntensityDescription: MetricDescription = {
  id: 'ambulatory-intensity',
  version: '1',
  name: { nl: 'intensiteit ambulante hulp', en: 'intensity of help at home' },
  definition: {
    nl: 'Hoeveel uren hulp per week er zijn afgesproken, gemiddeld over alle weken dat hulp zonder verblijf liep.',
    en: 'How many hours of help a week were agreed, on average over all weeks that help without a stay ran.',
  },
  numerator: 'hours a week times weeks',
  denominator: 'weeks of help without a stay in the window, of which the hours are known',
  timeZero: 'first day in the window',
  event: 'a week of help',
  competingEvents: [],
  censoring: 'at the end of the window',
  window: 'days in the window',
  cohort: 'period',
  unit: 'hours-per-week',
  betterIs: null,
  pitfalls: [
    'hours are as agreed, not as given: weeks without contact are not seen',
    'it counts by trajectory: two at once in one family are not added up',
    'trajectories without hours are left out and counted',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories'],
  needs: ['trajectories'],
};
