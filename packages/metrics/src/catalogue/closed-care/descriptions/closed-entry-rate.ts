/** What the entries into closed care means. */
import type { MetricDescription } from '../../metric.js';

export const closedEntryRateDescription: MetricDescription = {
  id: 'closed-entry-rate',
  version: '1',
  name: { nl: 'instroom gesloten jeugdhulp', en: 'entries into closed care' },
  definition: {
    nl: 'Hoeveel opnames in gesloten jeugdhulp er zijn per 1.000 jaren van kinderen van het register. Een overplaatsing tussen gesloten plekken is geen opname.',
    en: 'How many admissions to closed youth care there are for each 1,000 years of children of the register. A transfer between closed places is no admission.',
  },
  numerator: 'closed stays that began in the window and follow on no other',
  denominator: 'years of 365.25 days of children under 18 in the register',
  timeZero: 'first day in the window on which the child was alive and under 18',
  event: 'first night of a closed stay',
  competingEvents: ['aged-out', 'death'],
  censoring: 'at the end of the window',
  window: 'days in the window',
  cohort: 'period',
  unit: 'per-1000-person-years',
  betterIs: 'lower',
  pitfalls: [
    'the register is not the population: children without any help are not in it',
    'who comes back after a day without a stay is admitted again',
    'few admissions: look at the interval',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements'],
  needs: ['placements', 'persons'],
};
