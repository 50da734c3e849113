/** What the length of a trajectory means. */
import type { MetricDescription } from '../../metric.js';
import { trajectoriesBegun } from '../../phrases/counted.js';
import { firstDayOfTrajectory } from '../../phrases/moments.js';
import { startsInWindow } from '../../phrases/windows.js';

export const trajectoryDurationDescription: MetricDescription = {
  id: 'trajectory-duration',
  version: '1',
  name: { nl: 'trajectduur', en: 'length of a trajectory' },
  definition: {
    nl: 'Het aantal maanden waarna de helft van de trajecten die in de periode begonnen is geëindigd, ook trajecten die nog lopen meegerekend voor zolang zij gevolgd zijn. Een maand is 30,4375 dagen.',
    en: 'The number of months after which half of the trajectories that began in the window has ended, those still running counted for as long as they were followed. A month is 30.4375 days.',
  },
  numerator: { nl: 'trajecten die eindigden', en: 'trajectories that ended' },
  denominator: trajectoriesBegun,
  timeZero: firstDayOfTrajectory,
  event: { nl: 'einde van het traject', en: 'end of the trajectory' },
  competingEvents: [],
  censoring: {
    nl: 'telt mee tot de dag tot waar gevolgd is (asOf); een traject waarvan niemand het einde weet, tot en met zijn eerste dag',
    en: 'at asOf; one whose end nobody knows after its first day',
  },
  window: startsInWindow,
  cohort: 'spell',
  unit: 'months',
  betterIs: null,
  pitfalls: [
    {
      nl: 'het gemiddelde van beëindigde trajecten is vanzelf kort: de lange ontbreken',
      en: 'the mean of ended trajectories is short by construction: long ones are missing',
    },
    {
      nl: 'een traject dat voortijdig is gestopt, eindigt ook: kort is niet beter',
      en: 'a trajectory that was stopped early ends too: short is not better',
    },
    {
      nl: 'een traject is één record: hulp die onder een ander record doorgaat, begint opnieuw',
      en: 'a trajectory is one record: help that goes on under another record starts anew',
    },
  ],
  source:
    'Own definition; no norm of the field was found; estimated as time in care is: Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'trajectories'],
  needs: ['trajectories'],
};
