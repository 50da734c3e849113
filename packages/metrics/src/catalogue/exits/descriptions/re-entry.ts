/** What re-entry means. */
import type { MetricDescription } from '../../metric.js';

export const reEntryDescription: MetricDescription = {
  id: 're-entry',
  version: '1',
  name: { nl: 'heruithuisplaatsing', en: 're-entry after return home' },
  definition: {
    nl: 'Van de terugkeren naar huis in de periode het deel dat binnen 365 dagen op een nieuwe uithuisplaatsing uitloopt. Overlijden en 18 worden sluiten die uit (Aalen-Johansen).',
    en: 'Of the returns home in the window the share followed by a new episode out of home within 365 days. Death and turning 18 rule it out (Aalen-Johansen).',
  },
  numerator: 'new episodes within 365 days',
  denominator: 'lasting returns home before the eighteenth birthday',
  timeZero: 'first night home',
  event: 'first night of a new episode',
  competingEvents: ['turned 18', 'death'],
  censoring: 'at asOf',
  window: 'returns home in the window, up to asOf − lastingNights',
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'counting children not yet followed for a year as no re-entry understates it',
    'a return that did not last is part of the same episode and so no re-entry',
    'turning 18 ends many records by law: a competing end, no return home',
    'an outcome at exit says nothing of later',
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): Re-entry to foster care, exit cohort form',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
