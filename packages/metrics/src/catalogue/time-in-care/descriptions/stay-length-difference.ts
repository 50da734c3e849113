/** What the difference in length of stay means. */
import type { MetricDescription } from '../../metric.js';

export const stayLengthDifferenceDescription: MetricDescription = {
  id: 'stay-length-difference',
  version: '1',
  name: { nl: 'verschil in verblijfsduur', en: 'difference in length of stay' },
  definition: {
    nl: 'Het verschil tussen twee groepen in het gemiddelde aantal dagen in zorg binnen dezelfde eerste tau dagen (beperkt gemiddelde). Negatief: deze groep is korter weg.',
    en: 'The difference between two groups in the mean number of days in care within the same first tau days (restricted mean). Negative: this group is away for a shorter time.',
  },
  numerator: 'restricted mean of the group',
  denominator: 'minus that of the group to compare with, or of all other groups together',
  timeZero: 'first night away of the episode',
  event: 'end of the episode, of whatever kind',
  competingEvents: [],
  censoring: 'at asOf − lastingNights; an episode lost from sight at the last day known',
  window: 'entries in the window',
  cohort: 'entry',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    'compare like with like: entry into a programme selects children and families',
    'it says nothing of where the child went',
    'a horizon beyond the follow-up of a group is shortened for both',
  ],
  source:
    'Restricted mean survival time with the variance of R survival; Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
