/** What the share with three or more placements in a year means. */
import type { MetricDescription } from '../../catalogue/metric.js';

export const threeOrMorePlacementsDescription: MetricDescription = {
  id: 'three-or-more-placements',
  version: '1',
  name: {
    nl: 'aandeel met drie of meer plaatsingen in een jaar',
    en: 'share with three or more placements in a year',
  },
  definition: {
    nl: 'Van de kinderen die op de laatste dag van de periode in zorg zijn het deel dat in het jaar tot en met die dag drie of meer plaatsingen had in dezelfde uithuisplaatsing (Engeland).',
    en: 'Of the children in care on the last day of the window the share that had three or more placements of the same episode in the year up to and including that day (England).',
  },
  numerator: 'children with three or more placements of the running episode in the year',
  denominator: 'children in care on the last day of the window',
  timeZero: 'a year before',
  event: 'a placement at another place',
  competingEvents: [],
  censoring: 'none',
  window: 'the year up to and including the last day of the window',
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'a child in care for a month cannot easily reach three',
    'placements of an earlier episode in the same year do not count here',
    'planned short stays are not told apart',
    'where no location is recorded every placement counts',
  ],
  source:
    'DfE, Stability measures for children looked after in England, data guidance (https://explore-education-statistics.service.gov.uk/find-statistics/stability-measures-for-children-looked-after-in-england/2024/data-guidance)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
