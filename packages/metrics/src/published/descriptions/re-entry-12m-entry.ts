/** What re-entry of an entry cohort means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const reEntry12mEntryDescription: MetricDescription = {
  id: 're-entry-12m-entry',
  version: '1',
  name: { nl: 'heruithuisplaatsing van een instroomcohort', en: 're-entry of an entry cohort' },
  definition: {
    nl: 'Van de kinderen die in de periode in zorg komen en binnen 12 maanden naar huis, familie of een voogd gaan, het deel dat binnen 365 dagen daarna opnieuw in zorg komt (CFSR ronde 3, P4). De andere gepubliceerde vorm is re-entry: alle terugkeren in de periode.',
    en: 'Of the children who come into care in the window and go home, to kin or to a guardian within 12 months, the share that comes back into care within 365 days (CFSR round 3, P4). The other published form is re-entry: all returns in the window.',
  },
  numerator: 'new episodes within 365 days of the exit',
  denominator:
    'first episodes that began in the window and ended with kin, a guardian or at home within 12 months, before the eighteenth birthday, stays under 8 days left out',
  timeZero: 'first day out of care',
  event: 'first night of a new episode',
  competingEvents: ['turned 18', 'death'],
  censoring: 'at asOf',
  window: 'entries in the window',
  cohort: 'entry',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'children who stay longer than 12 months are not looked at',
    'counting children not yet followed for a year as no re-entry understates it',
    'not to be compared with the form that starts from all exits',
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): CFSR3-P4 Re-entry to foster care',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
