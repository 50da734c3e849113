/** What moves per 1,000 days means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const movesPer1000DaysDescription: MetricDescription = {
  id: 'moves-per-1000-days',
  version: '1',
  name: { nl: 'verplaatsingen per 1.000 dagen', en: 'placement moves per 1,000 days' },
  definition: {
    nl: 'Verplaatsingen per 1.000 dagen in zorg van de kinderen die in de periode in zorg komen; de eerste plaatsing is er geen. Dagen en verplaatsingen tellen tot het einde van de periode (CFSR P5).',
    en: 'Placement moves per 1,000 days in care of the children who come into care in the window; the first placement is no move. Days and moves count up to the end of the window (CFSR P5).',
  },
  numerator: 'placements after the first of an episode, begun in the window at another place',
  denominator: 'days in care in the window',
  timeZero: 'first night away',
  event: 'a placement at another place',
  competingEvents: [],
  censoring: 'at the end of the window and at asOf',
  window: 'episodes of children under 18 that began in the window, stays under 8 days left out',
  cohort: 'spell',
  restsOn: 'episodes',
  unit: 'per-1000-stay-days',
  betterIs: 'lower',
  pitfalls: [
    'falls by itself as stays grow: moves cluster in the first weeks',
    'a window of another length than 12 months gives another rate',
    'where no location is recorded every new placement counts as a move, a change of contract too',
  ],
  source:
    'Center for Social Services Research, UC Berkeley, P5 Placement stability (https://cssr.berkeley.edu/archiveCssr/programmers_docs/Dynamic_Reports_docs/DB_code/P5.txt)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
