/** What moves per 1,000 days means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { anotherPlace, firstNightAway } from '../../catalogue/phrases/moments.js';

export const movesPer1000DaysDescription: MetricDescription = {
  id: 'moves-per-1000-days',
  version: '1',
  name: { nl: 'verplaatsingen per 1.000 dagen', en: 'placement moves per 1,000 days' },
  definition: {
    nl: 'Verplaatsingen per 1.000 dagen in zorg van de kinderen die in de periode in zorg komen; de eerste plaatsing is er geen. Dagen en verplaatsingen tellen tot het einde van de periode (CFSR P5).',
    en: 'Placement moves per 1,000 days in care of the children who come into care in the window; the first placement is no move. Days and moves count up to the end of the window (CFSR P5).',
  },
  numerator: {
    nl: 'plaatsingen na de eerste van een uithuisplaatsing, in de periode begonnen op een andere plek',
    en: 'placements after the first of an episode, begun in the window at another place',
  },
  denominator: { nl: 'dagen in zorg in de periode', en: 'days in care in the window' },
  timeZero: firstNightAway,
  event: anotherPlace,
  competingEvents: [],
  censoring: {
    nl: 'telt mee tot het einde van de periode, en niet verder dan gevolgd is (asOf)',
    en: 'at the end of the window and at asOf',
  },
  window: {
    nl: 'uithuisplaatsingen van kinderen onder 18 die in de periode begonnen, zonder verblijf korter dan 8 dagen',
    en: 'episodes of children under 18 that began in the window, stays under 8 days left out',
  },
  cohort: 'spell',
  restsOn: 'episodes',
  unit: 'per-1000-stay-days',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'het daalt vanzelf als verblijven langer worden: verplaatsingen vallen vooral in de eerste weken',
      en: 'falls by itself as stays grow: moves cluster in the first weeks',
    },
    {
      nl: 'een periode met een andere lengte dan 12 maanden geeft een ander cijfer',
      en: 'a window of another length than 12 months gives another rate',
    },
    {
      nl: 'waar geen locatie is vastgelegd, telt elke nieuwe plaatsing als verplaatsing, ook een ander contract',
      en: 'where no location is recorded every new placement counts as a move, a change of contract too',
    },
  ],
  source:
    'Center for Social Services Research, UC Berkeley, P5 Placement stability (https://cssr.berkeley.edu/archiveCssr/programmers_docs/Dynamic_Reports_docs/DB_code/P5.txt)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
