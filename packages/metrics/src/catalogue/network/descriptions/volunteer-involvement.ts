/** What the volunteers from the network means. */
import type { MetricDescription } from '../../metric.js';

export const volunteerInvolvementDescription: MetricDescription = {
  id: 'volunteer-involvement',
  version: '1',
  name: { nl: 'vrijwilligers uit netwerk', en: 'volunteers from the network' },
  definition: {
    nl: 'Van de kinderen met jeugdhulp het deel bij wie op enige dag van de periode een vrijwilliger betrokken was.',
    en: 'Of the children with youth care the share with whom a volunteer was involved on any day of the period.',
  },
  numerator: 'children with a relation with role volunteer',
  denominator: 'children in youth care on any day of the window',
  timeZero: 'first day in the window',
  event: 'involvement of a volunteer',
  competingEvents: [],
  censoring: 'none',
  window: 'days in the window',
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    'volunteers who are not recorded are not in it',
    'whether the volunteer comes from the own network is as recorded',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories', 'placements', 'relations'],
  needs: ['trajectories', 'relations'],
};
