/** What permanency of children in care for 24 months or more means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { noFigureWithoutYear } from '../../catalogue/phrases/censoring.js';
import { permanentWithinYearOfCensus } from '../../catalogue/phrases/counted.js';
import { censusDay, permanentExit } from '../../catalogue/phrases/moments.js';
import {
  adultsStayInDenominator,
  censusFindsLongStays,
  monthsAreOfTheCalendar,
  permanentIsMoreThanHome,
  trialVisitIsNoReturn,
} from '../../catalogue/phrases/pitfalls.js';
import { followedLastDay } from '../../catalogue/phrases/windows.js';

export const permanency12m24plusDescription: MetricDescription = {
  id: 'permanency-12m-24plus',
  version: '1',
  name: {
    nl: 'bestendig verblijf, 24 maanden of langer in zorg',
    en: 'permanency, 24 months or more in care',
  },
  definition: {
    nl: 'Van de kinderen die op de peildatum 24 maanden of langer in zorg zijn het deel dat binnen de 12 maanden vanaf die dag en vóór de achttiende verjaardag naar huis, familie of een voogd gaat (CFSR P3).',
    en: 'Of the children who have been in care for 24 months or more on the census day the share that goes home, to kin or to a guardian within the 12 months from that day, before the eighteenth birthday (CFSR P3).',
  },
  numerator: permanentWithinYearOfCensus,
  denominator: {
    nl: 'kinderen onder 18 die op de peildatum in zorg zijn, in die uithuisplaatsing 24 maanden of langer',
    en: 'children under 18 in care on the census day, for 24 months or more in that episode',
  },
  timeZero: censusDay,
  event: permanentExit,
  competingEvents: [],
  censoring: noFigureWithoutYear,
  window: followedLastDay,
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    censusFindsLongStays,
    adultsStayInDenominator,
    monthsAreOfTheCalendar,
    trialVisitIsNoReturn,
    permanentIsMoreThanHome,
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): CFSR4-P3',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
