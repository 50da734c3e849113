/** What the length of completed stays means. */
import type { MetricDescription } from '../../metric.js';

export const lengthOfStayCompletedDescription: MetricDescription = {
  id: 'length-of-stay-completed',
  version: '1',
  name: { nl: 'gemiddelde duur van beëindigde uithuisplaatsingen', en: 'mean length of completed stays' },
  definition: {
    nl: 'Het gemiddelde aantal nachten van de uithuisplaatsingen die in de periode eindigden. Wie nog weg is, telt niet mee; een uithuisplaatsing zonder een enkele nacht evenmin.',
    en: 'The mean number of nights of the episodes that ended in the window. Who is still away does not count; nor does an episode without a night.',
  },
  numerator: 'nights of the episodes',
  denominator: 'episodes of one night or more that ended in the window',
  timeZero: 'first night away of the episode',
  event: 'end of the episode, of whatever kind',
  competingEvents: [],
  censoring: 'open episodes are left out by definition',
  window: 'exits in the window, up to asOf − lastingNights',
  cohort: 'exit',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    'episodes still open are left out, so the mean is too low, worse in a growing or young programme',
    'stays open on one day over-represent long ones',
    'an episode goes on through moves: its length is not that of a placement',
    'publish it beside days to home, never alone',
    'compare like with like: entry into a programme selects children and families',
  ],
  source:
    'CBS StatLine 85097NED, mean duration of ended trajectories (https://www.cbs.nl/nl-nl/cijfers/detail/85097NED)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
