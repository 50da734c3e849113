/** What permanency within twelve months of entry means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { firstNightAway, permanentExit } from '../../catalogue/phrases/moments.js';
import {
  monthsAreOfTheCalendar,
  permanentIsMoreThanHome,
  trialVisitIsNoReturn,
} from '../../catalogue/phrases/pitfalls.js';
import { entriesInWindow } from '../../catalogue/phrases/windows.js';

export const permanency12mEntryDescription: MetricDescription = {
  id: 'permanency-12m-entry',
  version: '1',
  name: {
    nl: 'bestendig verblijf binnen 12 maanden na instroom',
    en: 'permanency within 12 months of entry',
  },
  definition: {
    nl: 'Van de kinderen die in de periode in zorg komen het deel dat binnen 12 maanden en vóór de achttiende verjaardag naar huis, familie of een voogd gaat. Verblijf korter dan 8 dagen telt niet mee (CFSR P1).',
    en: 'Of the children who come into care in the window the share that goes home, to kin or to a guardian within 12 months and before the eighteenth birthday. Stays under 8 days do not count (CFSR P1).',
  },
  numerator: {
    nl: 'vertrek naar huis, familie of voogd tot en met dezelfde datum een jaar later, vóór de achttiende verjaardag',
    en: 'exits to home, kin or guardian up to and including the same date a year later, before the eighteenth birthday',
  },
  denominator: {
    nl: 'kinderen onder 18 die in de periode in zorg kwamen, elk met de eerste uithuisplaatsing, zonder verblijf korter dan 8 dagen',
    en: 'children under 18 who came into care in the window, each with the first episode, stays under 8 days left out',
  },
  timeZero: firstNightAway,
  event: permanentExit,
  competingEvents: [],
  censoring: {
    nl: 'kinderen die niet 12 maanden gevolgd zijn, vallen af',
    en: 'children not followed for 12 months are left out',
  },
  window: entriesInWindow,
  cohort: 'entry',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'verblijf korter dan 8 dagen weglaten verlaagt het aandeel waar veel crisisverblijven kort zijn',
      en: 'leaving out stays under 8 days lowers the rate where many crisis stays are short',
    },
    {
      nl: 'kinderen die in zorg 18 werden, tellen mee in de noemer',
      en: 'children who turned 18 in care stay in the denominator',
    },
    monthsAreOfTheCalendar,
    trialVisitIsNoReturn,
    permanentIsMoreThanHome,
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): CFSR4-P1',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
