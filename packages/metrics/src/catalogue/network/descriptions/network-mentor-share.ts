/** What the share with a chosen mentor means. */
import type { MetricDescription } from '../../metric.js';

export const networkMentorShareDescription: MetricDescription = {
  id: 'network-mentor-share',
  version: '1',
  name: { nl: 'aandeel met JIM', en: 'share with a chosen mentor' },
  definition: {
    nl: 'Van de kinderen bij wie hulp begon het deel met wie binnen 60 dagen een mentor uit het eigen netwerk (JIM) is afgesproken, of die er al een hadden.',
    en: 'Of the children for whom help began the share with whom a mentor of their own network (JIM) was agreed within 60 days, or who had one already.',
  },
  numerator: 'children with a mentor',
  denominator: 'first trajectory of each child that began in the window, followed for 60 days',
  timeZero: 'first day of the help',
  event: 'a relation mentor-of, or with role jim',
  competingEvents: [],
  censoring: 'none: who is not followed so far is left out and counted',
  window: 'starts in the window',
  cohort: 'spell',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'it says that one is recorded, not that the mentor does anything',
    'for whom a mentor is meant differs between programmes: compare within one',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories', 'relations'],
  needs: ['trajectories', 'relations'],
};
