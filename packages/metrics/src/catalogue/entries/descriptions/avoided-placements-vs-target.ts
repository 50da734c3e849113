/** What the fewer placements than before means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';
import { noDenominator } from '../../phrases/counted.js';
import { entryIntoCare, firstDayOfWindow } from '../../phrases/moments.js';

export const avoidedPlacementsVsTargetDescription: MetricDescription = {
  id: 'avoided-placements-vs-target',
  version: '1',
  name: { nl: 'minder uithuisplaatsingen tegenover doel', en: 'fewer placements than before' },
  definition: {
    nl: 'Het aantal uithuisplaatsingen dat begon in de even lange periode ervoor, min het aantal in de periode. Naast een doel te leggen; of de hulp de oorzaak is, zegt dit niet.',
    en: 'The number of episodes that began in the equally long period before, less the number in the window. To be held beside a target; whether the help is the cause it does not say.',
  },
  numerator: {
    nl: 'uithuisplaatsingen die in de periode ervoor begonnen, min die in de periode',
    en: 'episodes that began in the period before, less those in the window',
  },
  denominator: noDenominator,
  timeZero: firstDayOfWindow,
  event: entryIntoCare,
  competingEvents: [],
  censoring: noCensoring,
  window: {
    nl: 'instroom in de periode en in evenveel dagen ervoor',
    en: 'entries in the window and in as many days before it',
  },
  cohort: 'spell',
  restsOn: 'episodes',
  unit: 'count',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'het ene jaar verschilt van het andere door toeval: kijk naar het interval',
      en: 'one year with another swings by chance: look at the interval',
    },
    {
      nl: 'aantallen dalen ook als er minder kinderen in het gebied wonen of minder in beeld zijn',
      en: 'numbers also fall when fewer children live in the area or fewer are seen',
    },
    {
      nl: 'bij een register dat kort ervoor begon, lijkt de instroom te stijgen',
      en: 'a register that began shortly before looks as if entries rise',
    },
    {
      nl: 'houd rekening met wie er in zorg komen: waargenomen tegenover verwacht, door indirecte standaardisatie',
      en: 'take the case mix into account: observed over expected, by indirect standardisation',
    },
  ],
  source: 'Own definition; no norm of the field was found; both counts are taken as Poisson',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
