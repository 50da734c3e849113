/** What re-entry of an entry cohort means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { atAsOf } from '../../catalogue/phrases/censoring.js';
import { death, turnedEighteen } from '../../catalogue/phrases/competing-events.js';
import { newEpisode } from '../../catalogue/phrases/moments.js';
import { notYetFollowedUnderstates } from '../../catalogue/phrases/pitfalls.js';
import { entriesInWindow } from '../../catalogue/phrases/windows.js';

export const reEntry12mEntryDescription: MetricDescription = {
  id: 're-entry-12m-entry',
  version: '1',
  name: { nl: 'heruithuisplaatsing van een instroomcohort', en: 're-entry of an entry cohort' },
  definition: {
    nl: 'Van de kinderen die in de periode in zorg komen en binnen 12 maanden naar huis, familie of een voogd gaan, het deel dat binnen 365 dagen daarna opnieuw in zorg komt (CFSR ronde 3, P4). De andere gepubliceerde vorm is re-entry: alle terugkeren in de periode.',
    en: 'Of the children who come into care in the window and go home, to kin or to a guardian within 12 months, the share that comes back into care within 365 days (CFSR round 3, P4). The other published form is re-entry: all returns in the window.',
  },
  numerator: {
    nl: 'nieuwe uithuisplaatsingen binnen 365 dagen na het vertrek',
    en: 'new episodes within 365 days of the exit',
  },
  denominator: {
    nl: 'eerste uithuisplaatsingen die in de periode begonnen en binnen 12 maanden thuis, bij familie of bij een voogd eindigden, vóór de achttiende verjaardag, zonder verblijf korter dan 8 dagen',
    en: 'first episodes that began in the window and ended with kin, a guardian or at home within 12 months, before the eighteenth birthday, stays under 8 days left out',
  },
  timeZero: { nl: 'eerste dag uit zorg', en: 'first day out of care' },
  event: newEpisode,
  competingEvents: [turnedEighteen, death],
  censoring: atAsOf,
  window: entriesInWindow,
  cohort: 'entry',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'naar kinderen die langer dan 12 maanden blijven, is niet gekeken',
      en: 'children who stay longer than 12 months are not looked at',
    },
    notYetFollowedUnderstates,
    {
      nl: 'niet te vergelijken met de vorm die van alle uitstroom uitgaat',
      en: 'not to be compared with the form that starts from all exits',
    },
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): CFSR3-P4 Re-entry to foster care',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
