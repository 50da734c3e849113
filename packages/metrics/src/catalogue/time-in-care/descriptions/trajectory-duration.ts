/** What the length of a trajectory means. */
import type { MetricDescription } from '../../metric.js';

export const trajectoryDurationDescription: MetricDescription = {
  id: 'trajectory-duration',
  version: '1',
  name: { nl: 'trajectduur', en: 'length of a trajectory' },
  definition: {
    nl: 'Het aantal maanden waarna de helft van de trajecten die in de periode begonnen is geëindigd, ook trajecten die nog lopen meegerekend voor zolang zij gevolgd zijn. Een maand is 30,4375 dagen.',
    en: 'The number of months after which half of the trajectories that began in the window has ended, those still running counted for as long as they were followed. A month is 30.4375 days.',
  },
  numerator: 'trajectories that ended',
  denominator: 'trajectories that began in the window',
  timeZero: 'first day of the trajectory',
  event: 'end of the trajectory',
  competingEvents: [],
  censoring: 'at asOf; one whose end nobody knows after its first day',
  window: 'starts in the window',
  cohort: 'spell',
  unit: 'months',
  betterIs: null,
  pitfalls: [
    'the mean of ended trajectories is short by construction: long ones are missing',
    'a trajectory that was stopped early ends too: short is not better',
    'a trajectory is one record: help that goes on under another record starts anew',
  ],
  source:
    'Own definition; no norm of the field was found; estimated as time in care is: Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'trajectories'],
  needs: ['trajectories'],
};
