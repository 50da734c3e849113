/** What the length of completed stays means. */
import type { MetricDescription } from '../../metric.js';
import { anyEndOfEpisode, firstNightOfEpisode } from '../../phrases/moments.js';
import { likeWithLike } from '../../phrases/pitfalls.js';
import { settledExitsInWindow } from '../../phrases/windows.js';

export const lengthOfStayCompletedDescription: MetricDescription = {
  id: 'length-of-stay-completed',
  version: '1',
  name: { nl: 'gemiddelde duur van beëindigde uithuisplaatsingen', en: 'mean length of completed stays' },
  definition: {
    nl: 'Het gemiddelde aantal nachten van de uithuisplaatsingen die in de periode eindigden. Wie nog weg is, telt niet mee; een uithuisplaatsing zonder een enkele nacht evenmin.',
    en: 'The mean number of nights of the episodes that ended in the window. Who is still away does not count; nor does an episode without a night.',
  },
  numerator: { nl: 'nachten van de uithuisplaatsingen', en: 'nights of the episodes' },
  denominator: {
    nl: 'uithuisplaatsingen van een nacht of meer die in de periode eindigden',
    en: 'episodes of one night or more that ended in the window',
  },
  timeZero: firstNightOfEpisode,
  event: anyEndOfEpisode,
  competingEvents: [],
  censoring: {
    nl: 'lopende uithuisplaatsingen tellen volgens de definitie niet mee',
    en: 'open episodes are left out by definition',
  },
  window: settledExitsInWindow,
  cohort: 'exit',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'lopende uithuisplaatsingen ontbreken, dus het gemiddelde is te laag, en des te meer bij een groeiend of jong programma',
      en: 'episodes still open are left out, so the mean is too low, worse in a growing or young programme',
    },
    {
      nl: 'onder de verblijven die op een dag lopen, zijn lange oververtegenwoordigd',
      en: 'stays open on one day over-represent long ones',
    },
    {
      nl: 'een uithuisplaatsing loopt door bij een overplaatsing: haar duur is niet die van één plaatsing',
      en: 'an episode goes on through moves: its length is not that of a placement',
    },
    {
      nl: 'publiceer het naast dagen tot thuis, nooit alleen',
      en: 'publish it beside days to home, never alone',
    },
    likeWithLike,
  ],
  source:
    'CBS StatLine 85097NED, mean duration of ended trajectories (https://www.cbs.nl/nl-nl/cijfers/detail/85097NED)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
