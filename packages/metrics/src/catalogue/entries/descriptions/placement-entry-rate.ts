/** What the entries into care means. */
import type { MetricDescription } from '../../metric.js';

export const placementEntryRateDescription: MetricDescription = {
  id: 'placement-entry-rate',
  version: '1',
  name: { nl: 'instroom uithuisplaatsing', en: 'entries into care' },
  definition: {
    nl: 'Hoeveel uithuisplaatsingen beginnen per 1.000 jaren die kinderen van het register thuis wonen.',
    en: 'How many episodes begin for each 1,000 years that children of the register live at home.',
  },
  numerator: 'episodes that began in the window, of children under 18',
  denominator: 'years of 365.25 days of children under 18 in the register, not away',
  timeZero: 'first day in the window on which the child was alive and under 18',
  event: 'first night away of an episode',
  competingEvents: ['aged-out', 'death'],
  censoring: 'at the end of the window',
  window: 'days in the window',
  cohort: 'period',
  restsOn: 'episodes',
  unit: 'per-1000-person-years',
  betterIs: 'lower',
  pitfalls: [
    'the register is not the population: children without any help are not in it, so the rate is far above that of an area',
    'a register that covers more help gets a lower rate',
    'the interval takes entries as independent; siblings enter together',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
