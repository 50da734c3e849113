/** What the seclusions means. */
import type { MetricDescription } from '../../metric.js';

export const seclusionRateDescription: MetricDescription = {
  id: 'seclusion-rate',
  version: '1',
  name: { nl: 'afzonderingen', en: 'seclusions' },
  definition: {
    nl: 'Hoeveel afzonderingen er zijn per 1.000 nachten gesloten verblijf: alle, die volgens plan, die buiten plan, en het aantal uren.',
    en: 'How many seclusions there are for each 1,000 nights of closed stays: all, those by plan, those outside it, and the number of hours.',
  },
  numerator: 'seclusions in closed stays, or their hours',
  denominator: 'nights of closed stays in the window, a night once',
  timeZero: 'first night in the window',
  event: 'a seclusion on a day of a closed stay, the day of leaving in',
  competingEvents: [],
  censoring: 'at the end of the window',
  window: 'nights in the window',
  cohort: 'period',
  unit: 'per-1000-stay-days',
  betterIs: 'lower',
  pitfalls: [
    'seclusions that nobody recorded are not in it: a low rate may be poor recording',
    'at the own request of the youth is no restraint and is left out',
    'a few children have most: the exact interval takes events as independent and is too narrow',
    'hours that were not recorded are left out and counted: the hours are then too low',
  ],
  source: 'Jeugdwet 6.3.2; planned and unplanned apart is our own',
  reads: ['persons', 'placements', 'restraints'],
  needs: ['placements', 'restraints'],
};
