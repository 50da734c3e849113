/** What the share with three or more placements in a year means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { noCensoring } from '../../catalogue/phrases/censoring.js';
import { anotherPlace } from '../../catalogue/phrases/moments.js';

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
  numerator: {
    nl: 'kinderen met drie of meer plaatsingen van de lopende uithuisplaatsing in het jaar',
    en: 'children with three or more placements of the running episode in the year',
  },
  denominator: {
    nl: 'kinderen die op de laatste dag van de periode in zorg zijn',
    en: 'children in care on the last day of the window',
  },
  timeZero: { nl: 'een jaar ervoor', en: 'a year before' },
  event: anotherPlace,
  competingEvents: [],
  censoring: noCensoring,
  window: {
    nl: 'het jaar tot en met de laatste dag van de periode',
    en: 'the year up to and including the last day of the window',
  },
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'een kind dat een maand in zorg is, komt niet gauw aan drie',
      en: 'a child in care for a month cannot easily reach three',
    },
    {
      nl: 'plaatsingen van een eerdere uithuisplaatsing in hetzelfde jaar tellen hier niet',
      en: 'placements of an earlier episode in the same year do not count here',
    },
    {
      nl: 'geplande korte verblijven zijn niet te onderscheiden',
      en: 'planned short stays are not told apart',
    },
    {
      nl: 'waar geen locatie is vastgelegd, telt elke plaatsing',
      en: 'where no location is recorded every placement counts',
    },
  ],
  source:
    'DfE, Stability measures for children looked after in England, data guidance (https://explore-education-statistics.service.gov.uk/find-statistics/stability-measures-for-children-looked-after-in-england/2024/data-guidance)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
