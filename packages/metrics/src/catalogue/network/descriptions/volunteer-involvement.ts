/** What the volunteers from the network means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';
import { firstDayInWindow } from '../../phrases/moments.js';
import { daysInWindow } from '../../phrases/windows.js';

export const volunteerInvolvementDescription: MetricDescription = {
  id: 'volunteer-involvement',
  version: '1',
  name: { nl: 'vrijwilligers uit netwerk', en: 'volunteers from the network' },
  definition: {
    nl: 'Van de kinderen met jeugdhulp het deel bij wie op enige dag van de periode een vrijwilliger betrokken was.',
    en: 'Of the children with youth care the share with whom a volunteer was involved on any day of the period.',
  },
  numerator: {
    nl: 'kinderen met een relatie met rol volunteer',
    en: 'children with a relation with role volunteer',
  },
  denominator: {
    nl: 'kinderen in jeugdhulp op enige dag van de periode',
    en: 'children in youth care on any day of the window',
  },
  timeZero: firstDayInWindow,
  event: { nl: 'betrokkenheid van een vrijwilliger', en: 'involvement of a volunteer' },
  competingEvents: [],
  censoring: noCensoring,
  window: daysInWindow,
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'vrijwilligers die niet zijn vastgelegd, zitten er niet in',
      en: 'volunteers who are not recorded are not in it',
    },
    {
      nl: 'of de vrijwilliger uit het eigen netwerk komt, is zoals het is vastgelegd',
      en: 'whether the volunteer comes from the own network is as recorded',
    },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories', 'placements', 'relations'],
  needs: ['trajectories', 'relations'],
};
