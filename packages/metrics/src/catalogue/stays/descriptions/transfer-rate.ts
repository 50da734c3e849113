/** What the transfers means. */
import type { MetricDescription } from '../../metric.js';

export const transferRateDescription: MetricDescription = {
  id: 'transfer-rate',
  version: '1',
  name: { nl: 'overplaatsingen', en: 'transfers' },
  definition: {
    nl: 'Hoe vaak een kind per jaar buitenshuis naar een andere plek gaat. Een andere groep of een ander contract op dezelfde plek is geen overplaatsing.',
    en: 'How often a child goes to another place for each year out of home. Another group or contract at the same place is no transfer.',
  },
  numerator: 'moves to another place within episodes, in the window',
  denominator: 'years of 365.25 days out of home in the window',
  timeZero: 'first day in the window',
  event: 'a placement at another location, or without one recorded of another provider',
  competingEvents: ['home'],
  censoring: 'at the end of the window',
  window: 'days in the window',
  cohort: 'period',
  restsOn: 'episodes',
  unit: 'per-person-year',
  betterIs: 'lower',
  pitfalls: [
    'without recorded locations a move within one provider cannot be told: it is left out and counted',
    'a few children with many moves make the rate; the interval takes that into account',
    'moves are most frequent in the first months: a young cohort looks worse',
  ],
  source: 'Own definition; no norm of the field was found; the interval takes children as units',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
