/** What the fewer placements than before means. */
import type { MetricDescription } from '../../metric.js';

export const avoidedPlacementsVsTargetDescription: MetricDescription = {
  id: 'avoided-placements-vs-target',
  version: '1',
  name: { nl: 'minder uithuisplaatsingen tegenover doel', en: 'fewer placements than before' },
  definition: {
    nl: 'Het aantal uithuisplaatsingen dat begon in de even lange periode ervoor, min het aantal in de periode. Naast een doel te leggen; of de hulp de oorzaak is, zegt dit niet.',
    en: 'The number of episodes that began in the equally long period before, less the number in the window. To be held beside a target; whether the help is the cause it does not say.',
  },
  numerator: 'episodes that began in the period before, less those in the window',
  denominator: 'none',
  timeZero: 'first day of the window',
  event: 'first night away of an episode',
  competingEvents: [],
  censoring: 'none',
  window: 'entries in the window and in as many days before it',
  cohort: 'spell',
  restsOn: 'episodes',
  unit: 'count',
  betterIs: 'higher',
  pitfalls: [
    'one year with another swings by chance: look at the interval',
    'numbers also fall when fewer children live in the area or fewer are seen',
    'a register that began shortly before looks as if entries rise',
    'take the case mix into account: observed over expected, by indirect standardisation',
  ],
  source: 'Own definition; no norm of the field was found; both counts are taken as Poisson',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
