/** What the entries into closed care means. */
import type { MetricDescription } from '../../metric.js';
import { atEndOfWindow } from '../../phrases/censoring.js';
import { agedOut, death } from '../../phrases/competing-events.js';
import { firstDayAsMinor } from '../../phrases/moments.js';
import { daysInWindow } from '../../phrases/windows.js';

export const closedEntryRateDescription: MetricDescription = {
  id: 'closed-entry-rate',
  version: '1',
  name: { nl: 'instroom gesloten jeugdhulp', en: 'entries into closed care' },
  definition: {
    nl: 'Hoeveel opnames in gesloten jeugdhulp er zijn per 1.000 jaren van kinderen van het register. Een overplaatsing tussen gesloten plekken is geen opname.',
    en: 'How many admissions to closed youth care there are for each 1,000 years of children of the register. A transfer between closed places is no admission.',
  },
  numerator: {
    nl: 'gesloten verblijven die in de periode begonnen en niet op een ander gesloten verblijf aansluiten',
    en: 'closed stays that began in the window and follow on no other',
  },
  denominator: {
    nl: 'jaren van 365,25 dagen van kinderen onder 18 in het register',
    en: 'years of 365.25 days of children under 18 in the register',
  },
  timeZero: firstDayAsMinor,
  event: { nl: 'eerste nacht van een gesloten verblijf', en: 'first night of a closed stay' },
  competingEvents: [agedOut, death],
  censoring: atEndOfWindow,
  window: daysInWindow,
  cohort: 'period',
  unit: 'per-1000-person-years',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'het register is niet de bevolking: kinderen zonder enige hulp zitten er niet in',
      en: 'the register is not the population: children without any help are not in it',
    },
    {
      nl: 'wie na een dag zonder verblijf terugkomt, is opnieuw opgenomen',
      en: 'who comes back after a day without a stay is admitted again',
    },
    { nl: 'weinig opnames: kijk naar het interval', en: 'few admissions: look at the interval' },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements'],
  needs: ['placements', 'persons'],
};
