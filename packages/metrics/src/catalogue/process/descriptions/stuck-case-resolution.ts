/** What the resolution of stuck cases means. */
import type { MetricDescription } from '../../metric.js';

export const stuckCaseResolutionDescription: MetricDescription = {
  id: 'stuck-case-resolution',
  version: '1',
  name: { nl: 'doorbraak in vastgelopen vraag', en: 'resolution of stuck cases' },
  definition: {
    nl: 'De eerste dag waarop voor de helft van de vastgelopen vragen een oplossing is begonnen, geteld vanaf de dag waarop een expertisetafel (OPH, RET, BOEG) haar opnam. Een uithuisplaatsing of intrekking sluit dit uit (Aalen-Johansen).',
    en: 'The first day by which for half of the stuck cases a solution has begun, counted from the day on which a table of experts (OPH, RET, BOEG) took it up. A placement or withdrawal rules it out (Aalen-Johansen).',
  },
  numerator: 'stuck cases solved',
  denominator: 'stuck cases taken up in the window',
  timeZero: 'day on which it was taken up',
  event: 'the solution begins',
  competingEvents: ['placed', 'withdrawn'],
  censoring: 'at asOf',
  window: 'cases taken up in the window',
  cohort: 'spell',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    'what counts as a solution is for the table to say: agree on it first',
    'a placement can be the solution: it is taken as competing',
    'small groups: look at the interval, and suppress before publishing',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'events', 'trajectories', 'placements'],
  needs: ['events'],
};
