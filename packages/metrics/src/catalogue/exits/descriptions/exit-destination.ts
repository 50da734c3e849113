/** What where children go means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';
import { firstDayAfterEpisode } from '../../phrases/moments.js';
import { smallGroups } from '../../phrases/pitfalls.js';
import { exitsInWindow } from '../../phrases/windows.js';

export const exitDestinationDescription: MetricDescription = {
  id: 'exit-destination',
  version: '1',
  name: { nl: 'uitstroombestemming', en: 'exit destination' },
  definition: {
    nl: 'Van de uithuisplaatsingen die eindigden het deel dat op elke manier eindigde: naar huis, naar familie of voogd, naar andere zorg, zelfstandig, door leeftijd, overlijden, uit beeld verhuisd of onbekend. Er is een cijfer voor elke manier.',
    en: 'Of the episodes that ended the share that ended in each way: home, to kin or a guardian, to other care, independent, aged out, death, moved out of sight or unknown. There is a figure for each way.',
  },
  numerator: { nl: 'uithuisplaatsingen die op deze manier eindigden', en: 'episodes that ended in this way' },
  denominator: {
    nl: 'uithuisplaatsingen die in de periode eindigden',
    en: 'episodes that ended in the window',
  },
  timeZero: firstDayAfterEpisode,
  event: { nl: 'hoe het eindigde', en: 'how it ended' },
  competingEvents: [],
  censoring: noCensoring,
  window: exitsInWindow,
  cohort: 'exit',
  unit: 'proportion',
  betterIs: null,
  pitfalls: [
    {
      nl: 'onbekend is een eigen klasse: zonder die klasse lijken alle andere beter',
      en: 'unknown is a class of its own: leaving it out makes all others look better',
    },
    { nl: 'kinderen die nog weg zijn, zitten er niet in', en: 'children who are still away are not in it' },
    {
      nl: 'de aandelen horen bij elkaar: lees ze als één tabel',
      en: 'the shares belong together: read them as one table',
    },
    smallGroups,
  ],
  source:
    'Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
