/** What the share with residence means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';

export const residenceShareDescription: MetricDescription = {
  id: 'residence-share',
  version: '1',
  name: { nl: 'aandeel jeugdhulp met verblijf', en: 'share of youth care with residence' },
  definition: {
    nl: 'Van de personen met jeugdhulp op enige dag in de periode het deel dat daarbij ook verblijf had, deeltijdverblijf inbegrepen. Iedereen telt eenmaal; per jaar eenmaal per kalenderjaar.',
    en: 'Of the persons with youth care on any day in the window the share that had residence as part of it, part-time residence included. Everybody counts once; by year once per calendar year.',
  },
  numerator: { nl: 'personen met verblijf', en: 'persons with residence' },
  denominator: { nl: 'personen met jeugdhulp', en: 'persons with youth care' },
  timeZero: { nl: 'de periode', en: 'the window' },
  event: { nl: 'jeugdhulp op enige dag van de periode', en: 'care on any day of the window' },
  competingEvents: [],
  censoring: noCensoring,
  window: { nl: 'enige dag van de periode', en: 'any day of the window' },
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'personen, trajecten en personen op één dag zijn drie verschillende aantallen',
      en: 'persons, trajectories and persons on one day are three different numbers',
    },
    {
      nl: 'detentie, langdurige zorg en gedwongen opname zijn geen jeugdhulp en tellen niet',
      en: 'detention, long-term care and compulsory admission are no youth care and do not count',
    },
    {
      nl: 'naar programma, zorgvorm of aanbieder: die van het eerste record in de periode',
      en: 'by programme, form of care or provider: that of the first record in the period',
    },
  ],
  source:
    'CBS StatLine 85097NED (https://www.cbs.nl/nl-nl/cijfers/detail/85097NED) and Jeugdhulptrajecten, first half of 2020',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories', 'placements'],
};
