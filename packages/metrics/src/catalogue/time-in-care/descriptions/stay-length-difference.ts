/** What the difference in length of stay means. */
import type { MetricDescription } from '../../metric.js';
import { lostEpisode } from '../../phrases/censoring.js';
import { anyEndOfEpisode, firstNightOfEpisode } from '../../phrases/moments.js';
import { likeWithLike } from '../../phrases/pitfalls.js';
import { entriesInWindow } from '../../phrases/windows.js';

export const stayLengthDifferenceDescription: MetricDescription = {
  id: 'stay-length-difference',
  version: '1',
  name: { nl: 'verschil in verblijfsduur', en: 'difference in length of stay' },
  definition: {
    nl: 'Het verschil tussen twee groepen in het gemiddelde aantal dagen in zorg binnen dezelfde eerste tau dagen (beperkt gemiddelde). Negatief: deze groep is korter weg.',
    en: 'The difference between two groups in the mean number of days in care within the same first tau days (restricted mean). Negative: this group is away for a shorter time.',
  },
  numerator: { nl: 'beperkt gemiddelde van de groep', en: 'restricted mean of the group' },
  denominator: {
    nl: 'min dat van de groep waarmee wordt vergeleken, of van alle andere groepen samen',
    en: 'minus that of the group to compare with, or of all other groups together',
  },
  timeZero: firstNightOfEpisode,
  event: anyEndOfEpisode,
  competingEvents: [],
  censoring: lostEpisode,
  window: entriesInWindow,
  cohort: 'entry',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    likeWithLike,
    { nl: 'het zegt niet waarheen het kind ging', en: 'it says nothing of where the child went' },
    {
      nl: 'een horizon die verder ligt dan een groep gevolgd is, wordt voor beide groepen ingekort',
      en: 'a horizon beyond the follow-up of a group is shortened for both',
    },
  ],
  source:
    'Restricted mean survival time with the variance of R survival; Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
