/** What the restricted mean days away means. */
import type { MetricDescription } from '../../metric.js';
import { lostEpisode } from '../../phrases/censoring.js';
import { exitsOtherThanHome } from '../../phrases/competing-events.js';
import { firstFollowedEpisodes } from '../../phrases/counted.js';
import { firstNightOfEpisode, lastingReturn } from '../../phrases/moments.js';
import { likeWithLike } from '../../phrases/pitfalls.js';
import { entriesInWindow } from '../../phrases/windows.js';

export const restrictedMeanAwayDescription: MetricDescription = {
  id: 'restricted-mean-away',
  version: '1',
  name: { nl: 'beperkt gemiddelde dagen weg', en: 'restricted mean days away' },
  definition: {
    nl: 'Hoeveel van de eerste dagen na de eerste nacht buitenshuis (365 tenzij anders gekozen) een kind van het instroomcohort gemiddeld nog niet thuis is. Wie elders heen vertrok, is niet thuis.',
    en: 'On how many of the first days after the first night away (365 unless told) a child of the entry cohort is on average not yet home. Who left for elsewhere is not home.',
  },
  numerator: { nl: 'dagen nog niet thuis, ten hoogste tau', en: 'days not yet home, at most tau' },
  denominator: firstFollowedEpisodes,
  timeZero: firstNightOfEpisode,
  event: lastingReturn,
  competingEvents: exitsOtherThanHome,
  censoring: lostEpisode,
  window: entriesInWindow,
  cohort: 'entry',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'het hangt af van tau: vergelijk alleen bij dezelfde tau',
      en: 'it depends on tau: compare only with the same tau',
    },
    {
      nl: 'een terugkeer en een nieuwe plaatsing daarna zijn niet te zien: het telt tot de eerste blijvende terugkeer',
      en: 'a return and a new placement afterwards are not seen: it counts until the first lasting return',
    },
    likeWithLike,
  ],
  source:
    'Restricted mean of a cumulative incidence: Andersen, Statistics in Medicine 2013;32:5278; Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
