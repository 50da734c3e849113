/** What the client rating means. */
import type { MetricDescription } from '../../metric.js';

export const clientRatingDescription: MetricDescription = {
  id: 'client-rating',
  version: '1',
  name: { nl: 'cliëntcijfer', en: 'client rating' },
  definition: {
    nl: 'Het gemiddelde cijfer dat jongeren of ouders bij het einde geven. Per uithuisplaatsing telt het gemiddelde van haar cijfers eenmaal.',
    en: 'The mean grade that young people or parents give at the end. Per episode the mean of its grades counts once.',
  },
  numerator: 'sum of grades',
  denominator:
    'episodes that ended in the window with a grade of 1 to 10 (instrument client-rating, moment end, within 90 days of the end)',
  timeZero: 'end of the episode',
  event: 'grade given',
  competingEvents: [],
  censoring: 'none: who gave no grade is left out and counted',
  window: 'exits in the window, up to asOf − lastingNights',
  cohort: 'exit',
  unit: 'grade',
  betterIs: 'higher',
  pitfalls: [
    'who answers differs from who does not: look at the response',
    'help without a stay out of home is not in it',
    'small groups: look at the interval, and suppress before publishing',
  ],
  source: 'Own definition; instruments differ between organisations',
  reads: ['persons', 'placements', 'homeSpells', 'observations'],
  needs: ['placements', 'observations'],
};
