/** What permanency within twelve months of entry means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const permanency12mEntryDescription: MetricDescription = {
  id: 'permanency-12m-entry',
  version: '1',
  name: {
    nl: 'bestendig verblijf binnen 12 maanden na instroom',
    en: 'permanency within 12 months of entry',
  },
  definition: {
    nl: 'Van de kinderen die in de periode in zorg komen het deel dat binnen 12 maanden en voor de 18e verjaardag naar huis, familie of een voogd gaat. Verblijf korter dan 8 dagen telt niet mee (CFSR P1).',
    en: 'Of the children who come into care in the window the share that goes home, to kin or to a guardian within 12 months and before the eighteenth birthday. Stays under 8 days do not count (CFSR P1).',
  },
  numerator:
    'exits to home, kin or guardian up to and including the same date a year later, before the eighteenth birthday',
  denominator:
    'children under 18 who came into care in the window, each with the first episode, stays under 8 days left out',
  timeZero: 'first night away',
  event: 'exit to home, kin or a guardian',
  competingEvents: [],
  censoring: 'children not followed for 12 months are left out',
  window: 'entries in the window',
  cohort: 'entry',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'leaving out stays under 8 days lowers the rate where many crisis stays are short',
    'children who turned 18 in care stay in the denominator',
    'days of the calendar: twelve months are not 365 days in a leap year',
    'a trial home visit is not told apart from a return home',
    'counts kin and guardians as permanent; adoption is recorded under the same exit',
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): CFSR4-P1',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
