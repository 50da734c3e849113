/** What the share home at exit means. */
import type { MetricDescription } from '../../metric.js';
import { endOfEpisode } from '../../phrases/moments.js';
import { exitIsNotLater, likeWithLike, smallGroups } from '../../phrases/pitfalls.js';
import { settledExitsInWindow } from '../../phrases/windows.js';

export const homeAtExitShareDescription: MetricDescription = {
  id: 'home-at-exit-share',
  version: '1',
  name: { nl: 'aandeel weer thuis bij einde', en: 'share home at exit' },
  definition: {
    nl: 'Van de uithuisplaatsingen die in de periode eindigden het deel dat thuis eindigde. Een einde waarvan niemand weet waarheen, telt in de noemer mee.',
    en: 'Of the episodes that ended in the window the share that ended at home. An end of which nobody knows where to counts in the denominator.',
  },
  numerator: { nl: 'uithuisplaatsingen die thuis eindigden', en: 'episodes that ended at home' },
  denominator: {
    nl: 'alle uithuisplaatsingen die eindigden, ook als onbekend is waarheen',
    en: 'all episodes that ended, also where to is unknown',
  },
  timeZero: endOfEpisode,
  event: { nl: 'vertrek naar huis', en: 'exit home' },
  competingEvents: [{ nl: 'elke andere uitgang', en: 'every other exit' }],
  censoring: { nl: 'komt niet voor: bij het einde bekend', en: 'none: known at the end' },
  window: settledExitsInWindow,
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'een uitstroomcohort zegt niets over kinderen die blijven, en het cijfer stijgt als moeilijke gevallen niet vertrekken',
      en: 'an exit cohort says nothing of children who stay, and rises when hard cases do not leave',
    },
    {
      nl: 'een overplaatsing binnen de jeugdhulp is geen uitstroom',
      en: 'moves within youth care are no exits',
    },
    exitIsNotLater,
    likeWithLike,
    smallGroups,
  ],
  source:
    'Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
