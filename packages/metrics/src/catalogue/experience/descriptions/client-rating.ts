/** What the client rating means. */
import type { MetricDescription } from '../../metric.js';
import { endOfEpisode } from '../../phrases/moments.js';
import { smallGroups } from '../../phrases/pitfalls.js';
import { settledExitsInWindow } from '../../phrases/windows.js';

export const clientRatingDescription: MetricDescription = {
  id: 'client-rating',
  version: '1',
  name: { nl: 'cliëntcijfer', en: 'client rating' },
  definition: {
    nl: 'Het gemiddelde cijfer dat jongeren of ouders bij het einde geven. Per uithuisplaatsing telt het gemiddelde van haar cijfers eenmaal.',
    en: 'The mean grade that young people or parents give at the end. Per episode the mean of its grades counts once.',
  },
  numerator: { nl: 'som van de cijfers', en: 'sum of grades' },
  denominator: {
    nl: 'uithuisplaatsingen die in de periode eindigden met een cijfer van 1 tot en met 10 (instrument client-rating, moment end, binnen 90 dagen van het einde)',
    en: 'episodes that ended in the window with a grade of 1 to 10 (instrument client-rating, moment end, within 90 days of the end)',
  },
  timeZero: endOfEpisode,
  event: { nl: 'gegeven cijfer', en: 'grade given' },
  competingEvents: [],
  censoring: {
    nl: 'komt niet voor: wie geen cijfer gaf, valt af en wordt apart geteld',
    en: 'none: who gave no grade is left out and counted',
  },
  window: settledExitsInWindow,
  cohort: 'exit',
  unit: 'grade',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'wie antwoordt, verschilt van wie dat niet doet: kijk naar de respons',
      en: 'who answers differs from who does not: look at the response',
    },
    { nl: 'hulp zonder uithuisplaatsing zit er niet in', en: 'help without a stay out of home is not in it' },
    smallGroups,
  ],
  source: 'Own definition; instruments differ between organisations',
  reads: ['persons', 'placements', 'homeSpells', 'observations'],
  needs: ['placements', 'observations'],
};
