/** What the share with residence means. */
import type { MetricDescription } from '../../metric.js';

export const residenceShareDescription: MetricDescription = {
  id: 'residence-share',
  version: '1',
  name: { nl: 'aandeel jeugdhulp met verblijf', en: 'share of youth care with residence' },
  definition: {
    nl: 'Van de personen met jeugdhulp op enige dag in de periode het deel dat daarbij ook verblijf had, deeltijdverblijf inbegrepen. Iedereen telt eenmaal; per jaar eenmaal per kalenderjaar.',
    en: 'Of the persons with youth care on any day in the window the share that had residence as part of it, part-time residence included. Everybody counts once; by year once per calendar year.',
  },
  numerator: 'persons with residence',
  denominator: 'persons with youth care',
  timeZero: 'the window',
  event: 'care on any day of the window',
  competingEvents: [],
  censoring: 'none',
  window: 'any day of the window',
  cohort: 'period',
  unit: 'proportion',
  betterIs: 'lower',
  pitfalls: [
    'persons, trajectories and persons on one day are three different numbers',
    'detention, long-term care and compulsory admission are no youth care and do not count',
    'by programme, form of care or provider: that of the first record in the period',
  ],
  source:
    'CBS StatLine 85097NED (https://www.cbs.nl/nl-nl/cijfers/detail/85097NED) and Jeugdhulptrajecten, first half of 2020',
  reads: ['persons', 'trajectories', 'placements'],
  needs: ['trajectories', 'placements'],
};
