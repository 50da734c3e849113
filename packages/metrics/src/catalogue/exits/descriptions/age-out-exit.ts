/** What the ageing out means. */
import type { MetricDescription } from '../../metric.js';

export const ageOutExitDescription: MetricDescription = {
  id: 'age-out-exit',
  version: '1',
  name: { nl: 'uitstroom door leeftijd', en: 'ageing out' },
  definition: {
    nl: 'Van de uithuisplaatsingen die eindigden het deel dat eindigde binnen 31 dagen voor of na de achttiende of eenentwintigste verjaardag.',
    en: 'Of the episodes that ended the share that ended within 31 days before or after the eighteenth or twenty-first birthday.',
  },
  numerator: 'ends within 31 days of the eighteenth or twenty-first birthday',
  denominator: 'episodes that ended in the window, of children whose day of birth is known',
  timeZero: 'first day no longer out of home',
  event: 'an end around a birthday',
  competingEvents: [],
  censoring: 'none',
  window: 'exits in the window',
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'an end near a birthday need not be because of it',
    'youth care may go on from 18 on some grounds, and foster care until 21: who stays on is not in it',
    'small groups: look at the interval, and suppress before publishing',
  ],
  source: 'Own definition; no norm of the field was found; foster care and family homes run until 21',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
