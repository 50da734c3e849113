/** What the entries into care means. */
import type { MetricDescription } from '../../metric.js';
import { atEndOfWindow } from '../../phrases/censoring.js';
import { agedOut, death } from '../../phrases/competing-events.js';
import { entryIntoCare, firstDayAsMinor } from '../../phrases/moments.js';
import { daysInWindow } from '../../phrases/windows.js';

export const placementEntryRateDescription: MetricDescription = {
  id: 'placement-entry-rate',
  version: '1',
  name: { nl: 'instroom uithuisplaatsing', en: 'entries into care' },
  definition: {
    nl: 'Hoeveel uithuisplaatsingen beginnen per 1.000 jaren die kinderen van het register thuis wonen.',
    en: 'How many episodes begin for each 1,000 years that children of the register live at home.',
  },
  numerator: {
    nl: 'uithuisplaatsingen die in de periode begonnen, van kinderen onder 18',
    en: 'episodes that began in the window, of children under 18',
  },
  denominator: {
    nl: 'jaren van 365,25 dagen van kinderen onder 18 in het register, niet buitenshuis',
    en: 'years of 365.25 days of children under 18 in the register, not away',
  },
  timeZero: firstDayAsMinor,
  event: entryIntoCare,
  competingEvents: [agedOut, death],
  censoring: atEndOfWindow,
  window: daysInWindow,
  cohort: 'period',
  restsOn: 'episodes',
  unit: 'per-1000-person-years',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'het register is niet de bevolking: kinderen zonder enige hulp zitten er niet in, dus het cijfer ligt ver boven dat van een gebied',
      en: 'the register is not the population: children without any help are not in it, so the rate is far above that of an area',
    },
    {
      nl: 'een register met meer soorten hulp krijgt een lager cijfer',
      en: 'a register that covers more help gets a lower rate',
    },
    {
      nl: 'het interval neemt aan dat kinderen los van elkaar instromen; broers en zussen stromen samen in',
      en: 'the interval takes entries as independent; siblings enter together',
    },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
