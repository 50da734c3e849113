/** What the share with a chosen mentor means. */
import type { MetricDescription } from '../../metric.js';
import { notFollowedLeftOut } from '../../phrases/censoring.js';
import { firstDayOfHelp } from '../../phrases/moments.js';
import { startsInWindow } from '../../phrases/windows.js';

export const networkMentorShareDescription: MetricDescription = {
  id: 'network-mentor-share',
  version: '1',
  name: { nl: 'aandeel met JIM', en: 'share with a chosen mentor' },
  definition: {
    nl: 'Van de kinderen bij wie hulp begon het deel met wie binnen 60 dagen een mentor uit het eigen netwerk (JIM) is afgesproken, of die er al een hadden.',
    en: 'Of the children for whom help began the share with whom a mentor of their own network (JIM) was agreed within 60 days, or who had one already.',
  },
  numerator: { nl: 'kinderen met een mentor', en: 'children with a mentor' },
  denominator: {
    nl: 'eerste traject van elk kind dat in de periode begon, 60 dagen gevolgd',
    en: 'first trajectory of each child that began in the window, followed for 60 days',
  },
  timeZero: firstDayOfHelp,
  event: { nl: 'een relatie mentor-of, of met rol jim', en: 'a relation mentor-of, or with role jim' },
  competingEvents: [],
  censoring: notFollowedLeftOut,
  window: startsInWindow,
  cohort: 'spell',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'het zegt dat er een mentor is vastgelegd, niet dat die iets doet',
      en: 'it says that one is recorded, not that the mentor does anything',
    },
    {
      nl: 'voor wie een mentor bedoeld is, verschilt per programma: vergelijk binnen één programma',
      en: 'for whom a mentor is meant differs between programmes: compare within one',
    },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories', 'relations'],
  needs: ['trajectories', 'relations'],
};
