/** What the placements judged avoidable means. */
import type { MetricDescription } from '../../metric.js';

export const avoidablePlacementShareDescription: MetricDescription = {
  id: 'avoidable-placement-share',
  version: '1',
  name: { nl: 'aandeel achteraf vermijdbare plaatsingen', en: 'placements judged avoidable' },
  definition: {
    nl: 'Van de kinderen van wie de uithuisplaatsing achteraf is beoordeeld het deel bij wie de meeste beoordelaars haar vermijdbaar vonden.',
    en: 'Of the children whose placement was looked back on the share of whom most of those who judged found it avoidable.',
  },
  numerator: 'children whose placement was judged avoidable',
  denominator: 'children with a judgement in the window that is not a tie',
  timeZero: 'day of the judgement',
  event: 'an observation placement-avoidable: 1 avoidable, 0 not',
  competingEvents: [],
  censoring: 'none',
  window: 'judgements in the window',
  cohort: 'spell',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'a judgement in hindsight knows how it ended',
    'which cases are looked back on is a choice: the share is not that of all placements',
    'two who judge apart often disagree: report how often',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'trajectories', 'placements', 'observations'],
  needs: ['observations'],
};
