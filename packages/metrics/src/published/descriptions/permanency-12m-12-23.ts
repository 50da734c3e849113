/** What permanency of children in care for 12 to 23 months means. */
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

export const permanency12m1223Description: MetricDescription = {
  id: 'permanency-12m-12-23',
  version: '1',
  name: {
    nl: 'bestendig verblijf, 12 tot en met 23 maanden in zorg',
    en: 'permanency, 12 to 23 months in care',
  },
  definition: {
    nl: 'Van de kinderen die op de peildatum 12 tot en met 23 maanden in zorg zijn het deel dat binnen de 12 maanden vanaf die dag en vóór de achttiende verjaardag naar huis, familie of een voogd gaat (CFSR P2).',
    en: 'Of the children who have been in care for 12 to 23 months on the census day the share that goes home, to kin or to a guardian within the 12 months from that day, before the eighteenth birthday (CFSR P2).',
  },
  numerator: permanentWithinYearOfCensus,
  denominator: {
    nl: 'kinderen onder 18 die op de peildatum in zorg zijn, in die uithuisplaatsing 12 tot en met 23 maanden',
    en: 'children under 18 in care on the census day, for 12 to 23 months in that episode',
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
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): CFSR4-P3, of which P2 differs only in the time in care',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
