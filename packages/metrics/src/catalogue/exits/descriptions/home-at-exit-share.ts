/** What the share home at exit means. */
import type { MetricDescription } from '../../metric.js';

export const homeAtExitShareDescription: MetricDescription = {
  id: 'home-at-exit-share',
  version: '1',
  name: { nl: 'aandeel weer thuis bij einde', en: 'share home at exit' },
  definition: {
    nl: 'Van de uithuisplaatsingen die in de periode eindigden het deel dat thuis eindigde. Een einde waarvan niemand weet waarheen, telt in de noemer mee.',
    en: 'Of the episodes that ended in the window the share that ended at home. An end of which nobody knows where to counts in the denominator.',
  },
  numerator: 'episodes that ended at home',
  denominator: 'all episodes that ended, also where to is unknown',
  timeZero: 'end of the episode',
  event: 'exit home',
  competingEvents: ['every other exit'],
  censoring: 'none: known at the end',
  window: 'exits in the window, up to asOf − lastingNights',
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'an exit cohort says nothing of children who stay, and rises when hard cases do not leave',
    'moves within youth care are no exits',
    'an outcome at exit says nothing of later',
    'compare like with like: entry into a programme selects children and families',
    'small groups: look at the interval, and suppress before publishing',
  ],
  source:
    'Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
