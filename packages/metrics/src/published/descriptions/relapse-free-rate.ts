/** What the share without re-entry means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const relapseFreeRateDescription: MetricDescription = {
  id: 'relapse-free-rate',
  version: '1',
  name: { nl: 'aandeel zonder heruithuisplaatsing', en: 'share without re-entry' },
  definition: {
    nl: 'Van de terugkeren naar huis in de periode het deel dat binnen 365 dagen niet op een nieuwe uithuisplaatsing uitloopt: 1 min re-entry. Overlijden en 18 worden sluiten een nieuwe plaatsing uit (Aalen-Johansen).',
    en: 'Of the returns home in the window the share that no new episode follows within 365 days: 1 minus re-entry. Death and turning 18 rule a new episode out (Aalen-Johansen).',
  },
  numerator: 'returns home without a new episode within 365 days',
  denominator: 'lasting returns home before the eighteenth birthday',
  timeZero: 'first night home',
  event: 'first night of a new episode, which must not come',
  competingEvents: ['turned 18', 'death'],
  censoring: 'at asOf',
  window: 'returns home in the window, up to asOf − lastingNights',
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'counting children not yet followed for a year as no re-entry overstates it',
    'who died or turned 18 counts as without re-entry',
    'no-relapse-share is about recorded relapses, not about placements',
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): Reentry following reunification (exit cohort); derived',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
