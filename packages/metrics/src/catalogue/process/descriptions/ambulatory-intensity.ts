/** What the intensity of help at home means. */
import type { MetricDescription } from '../../metric.js';
import { atEndOfWindow } from '../../phrases/censoring.js';
import { firstDayInWindow } from '../../phrases/moments.js';
import { daysInWindow } from '../../phrases/windows.js';

export const ambulatoryIntensityDescription: MetricDescription = {
  id: 'ambulatory-intensity',
  version: '1',
  name: { nl: 'intensiteit ambulante hulp', en: 'intensity of help at home' },
  definition: {
    nl: 'Hoeveel uren hulp per week er zijn afgesproken, gemiddeld over alle weken dat hulp zonder verblijf liep.',
    en: 'How many hours of help a week were agreed, on average over all weeks that help without a stay ran.',
  },
  numerator: { nl: 'uren per week maal weken', en: 'hours a week times weeks' },
  denominator: {
    nl: 'weken van hulp zonder verblijf in de periode, waarvan de uren bekend zijn',
    en: 'weeks of help without a stay in the window, of which the hours are known',
  },
  timeZero: firstDayInWindow,
  event: { nl: 'een week hulp', en: 'a week of help' },
  competingEvents: [],
  censoring: atEndOfWindow,
  window: daysInWindow,
  cohort: 'period',
  unit: 'hours-per-week',
  betterIs: null,
  pitfalls: [
    {
      nl: 'uren zijn zoals afgesproken, niet zoals gegeven: weken zonder contact zijn niet te zien',
      en: 'hours are as agreed, not as given: weeks without contact are not seen',
    },
    {
      nl: 'het telt per traject: twee tegelijk in één gezin zijn niet opgeteld',
      en: 'it counts by trajectory: two at once in one family are not added up',
    },
    {
      nl: 'trajecten zonder uren vallen af en worden apart geteld',
      en: 'trajectories without hours are left out and counted',
    },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories'],
  needs: ['trajectories'],
};
