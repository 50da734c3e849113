/** What the seclusions means. */
import type { MetricDescription } from '../../metric.js';
import { atEndOfWindow } from '../../phrases/censoring.js';
import { firstNightInWindow } from '../../phrases/moments.js';
import { nightsInWindow } from '../../phrases/windows.js';

export const seclusionRateDescription: MetricDescription = {
  id: 'seclusion-rate',
  version: '1',
  name: { nl: 'afzonderingen', en: 'seclusions' },
  definition: {
    nl: 'Hoeveel afzonderingen er zijn per 1.000 nachten gesloten verblijf: alle, die volgens plan, die buiten plan, en het aantal uren.',
    en: 'How many seclusions there are for each 1,000 nights of closed stays: all, those by plan, those outside it, and the number of hours.',
  },
  numerator: {
    nl: 'afzonderingen in gesloten verblijf, of de uren daarvan',
    en: 'seclusions in closed stays, or their hours',
  },
  denominator: {
    nl: 'nachten van gesloten verblijven in de periode, elke nacht eenmaal',
    en: 'nights of closed stays in the window, a night once',
  },
  timeZero: firstNightInWindow,
  event: {
    nl: 'een afzondering op een dag van een gesloten verblijf, de dag van vertrek inbegrepen',
    en: 'a seclusion on a day of a closed stay, the day of leaving in',
  },
  competingEvents: [],
  censoring: atEndOfWindow,
  window: nightsInWindow,
  cohort: 'period',
  unit: 'per-1000-stay-days',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'afzonderingen die niemand vastlegde, zitten er niet in: een laag cijfer kan op slecht vastleggen wijzen',
      en: 'seclusions that nobody recorded are not in it: a low rate may be poor recording',
    },
    {
      nl: 'afzondering op eigen verzoek van de jeugdige is geen vrijheidsbeperkende maatregel en telt niet mee',
      en: 'at the own request of the youth is no restraint and is left out',
    },
    {
      nl: 'enkele kinderen ondergaan de meeste: het exacte interval neemt aan dat afzonderingen los van elkaar staan, en is te smal',
      en: 'a few children have most: the exact interval takes events as independent and is too narrow',
    },
    {
      nl: 'uren die niet zijn vastgelegd, vallen af en worden apart geteld: het aantal uren is dan te laag',
      en: 'hours that were not recorded are left out and counted: the hours are then too low',
    },
  ],
  source: 'Jeugdwet 6.3.2; planned and unplanned apart is our own',
  reads: ['persons', 'placements', 'restraints'],
  needs: ['placements', 'restraints'],
};
