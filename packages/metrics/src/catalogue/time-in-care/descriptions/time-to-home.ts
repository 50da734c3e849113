/** What days to home means. */
import type { MetricDescription } from '../../metric.js';
import { lostEpisode } from '../../phrases/censoring.js';
import { exitsOtherThanHome } from '../../phrases/competing-events.js';
import { firstFollowedEpisodes } from '../../phrases/counted.js';
import { firstNightOfEpisode, lastingReturn } from '../../phrases/moments.js';
import { eighteenEndsRecords, likeWithLike, smallGroups, weekendIsNoReturn } from '../../phrases/pitfalls.js';
import { entriesInWindow } from '../../phrases/windows.js';

export const timeToHomeDescription: MetricDescription = {
  id: 'time-to-home',
  version: '1',
  name: { nl: 'dagen tot thuis', en: 'days to home' },
  definition: {
    nl: 'De eerste dag waarop de helft van het instroomcohort weer thuis is, geteld vanaf de eerste nacht buitenshuis. Een terugkeer telt als die blijft duren. Andere manieren om te vertrekken sluiten thuiskomst uit; wie nog weg is, telt mee zolang die gevolgd is (Aalen-Johansen).',
    en: 'The first day on which half of the entry cohort is home again, counted from the first night away. A return counts when it lasts. Other ways to leave rule out coming home; who is still away counts for as long as they were followed (Aalen-Johansen).',
  },
  numerator: { nl: 'blijvende terugkeer naar huis', en: 'lasting returns home' },
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
      nl: 'het gemiddelde over kinderen die al thuis zijn, is vanzelf kort: de langblijvers ontbreken',
      en: 'the mean over children who already went home is short by construction: long stayers are missing',
    },
    {
      nl: 'een mediaan die niet bereikt is, staat er als niet bereikt',
      en: 'a median that is not reached is shown as not reached',
    },
    {
      nl: '1 − Kaplan-Meier waarin andere uitgangen gecensureerd zijn, overschat het aandeel thuis',
      en: '1 − Kaplan-Meier that censors other exits overstates the share home',
    },
    weekendIsNoReturn,
    eighteenEndsRecords,
    likeWithLike,
    smallGroups,
  ],
  source:
    'Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
