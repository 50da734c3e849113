/** What where children go means. */
import type { MetricDescription } from '../../metric.js';

export const exitDestinationDescription: MetricDescription = {
  id: 'exit-destination',
  version: '1',
  name: { nl: 'uitstroombestemming', en: 'exit destination' },
  definition: {
    nl: 'Van de uithuisplaatsingen die eindigden het deel dat op elke manier eindigde: naar huis, naar familie of voogd, naar andere zorg, zelfstandig, door leeftijd, overlijden, uit beeld verhuisd of onbekend. Er is een cijfer voor elke manier.',
    en: 'Of the episodes that ended the share that ended in each way: home, to kin or a guardian, to other care, independent, aged out, death, moved out of sight or unknown. There is a figure for each way.',
  },
  numerator: 'episodes that ended in this way',
  denominator: 'episodes that ended in the window',
  timeZero: 'first day no longer out of home',
  event: 'how it ended',
  competingEvents: [],
  censoring: 'none',
  window: 'exits in the window',
  cohort: 'exit',
  unit: 'proportion',
  betterIs: null,
  pitfalls: [
    'unknown is a class of its own: leaving it out makes all others look better',
    'children who are still away are not in it',
    'the shares belong together: read them as one table',
    'small groups: look at the interval, and suppress before publishing',
  ],
  source:
    'Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
