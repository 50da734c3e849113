/** What the restricted mean days away means. */
import type { MetricDescription } from '../../metric.js';

export const restrictedMeanAwayDescription: MetricDescription = {
  id: 'restricted-mean-away',
  version: '1',
  name: { nl: 'beperkt gemiddelde dagen weg', en: 'restricted mean days away' },
  definition: {
    nl: 'Hoeveel van de eerste dagen na de eerste nacht buitenshuis (365 tenzij anders gekozen) een kind van het instroomcohort gemiddeld nog niet thuis is. Wie elders heen vertrok, is niet thuis.',
    en: 'On how many of the first days after the first night away (365 unless told) a child of the entry cohort is on average not yet home. Who left for elsewhere is not home.',
  },
  numerator: 'days not yet home, at most tau',
  denominator: 'first episode of each child that began in the window and could be followed',
  timeZero: 'first night away of the episode',
  event: 'first night of a lasting return home',
  competingEvents: ['kin-or-guardian', 'other-care', 'independent', 'aged-out', 'death', 'moved-away'],
  censoring: 'at asOf − lastingNights; an episode lost from sight at the last day known',
  window: 'entries in the window',
  cohort: 'entry',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    'it depends on tau: compare only with the same tau',
    'a return and a new placement afterwards are not seen: it counts until the first lasting return',
    'compare like with like: entry into a programme selects children and families',
  ],
  source:
    'Restricted mean of a cumulative incidence: Andersen, Statistics in Medicine 2013;32:5278; Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
