/** What permanency of children in care for 24 months or more means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const permanency12m24plusDescription: MetricDescription = {
  id: 'permanency-12m-24plus',
  version: '1',
  name: {
    nl: 'bestendig verblijf, 24 maanden of langer in zorg',
    en: 'permanency, 24 months or more in care',
  },
  definition: {
    nl: 'Van de kinderen die op de peildatum 24 maanden of langer in zorg zijn het deel dat binnen de 12 maanden vanaf die dag en voor de 18e verjaardag naar huis, familie of een voogd gaat (CFSR P3).',
    en: 'Of the children who have been in care for 24 months or more on the census day the share that goes home, to kin or to a guardian within the 12 months from that day, before the eighteenth birthday (CFSR P3).',
  },
  numerator:
    'exits to home, kin or guardian within 12 months of the census day, before the eighteenth birthday',
  denominator: 'children under 18 in care on the census day, for 24 months or more in that episode',
  timeZero: 'census day: the last day of the window',
  event: 'exit to home, kin or a guardian',
  competingEvents: [],
  censoring: 'without 12 months of follow-up there is no figure',
  window: 'last day of the window; without a window a year before the last day followed',
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'a census finds long stays more often than short ones',
    'children not yet 18 who age out within the year stay in the denominator',
    'days of the calendar: twelve months are not 365 days in a leap year',
    'a trial home visit is not told apart from a return home',
    'counts kin and guardians as permanent; adoption is recorded under the same exit',
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): CFSR4-P3',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
