/** What not at home on a day means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';
import { noDenominator } from '../../phrases/counted.js';
import { lastDayOfWindow } from '../../phrases/windows.js';

export const pointPrevalenceNotAtHomeDescription: MetricDescription = {
  id: 'point-prevalence-not-at-home',
  version: '1',
  name: { nl: 'aantal niet thuis op peildatum', en: 'not at home on a day' },
  definition: {
    nl: 'Hoeveel kinderen in de nacht van de laatste dag van de periode buitenshuis verblijven.',
    en: 'How many children stay away from home in the night of the last day of the window.',
  },
  numerator: { nl: 'kinderen in een uithuisplaatsing', en: 'children in an episode' },
  denominator: noDenominator,
  timeZero: lastDayOfWindow,
  event: { nl: 'buitenshuis verblijven', en: 'staying away' },
  competingEvents: [],
  censoring: noCensoring,
  window: lastDayOfWindow,
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'persons',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'kinderen die lang blijven, tellen op een dag vaker mee dan zij instromen: lees het naast de instroom',
      en: 'children who stay long are more often counted than they enter: read it beside entries',
    },
    {
      nl: 'het is een aantal van dit register; deel voor een verhouding door het aantal kinderen in het gebied',
      en: 'it is a count of this register; for a rate divide by the number of children in the area',
    },
    { nl: 'het heeft geen interval: allen zijn geteld', en: 'it has no interval: all were counted' },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
