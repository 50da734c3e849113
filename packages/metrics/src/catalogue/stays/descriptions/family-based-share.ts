/** What the share in a family means. */
import type { MetricDescription } from '../../metric.js';
import { noCensoring } from '../../phrases/censoring.js';
import { smallGroups } from '../../phrases/pitfalls.js';
import { lastDayOfWindow } from '../../phrases/windows.js';

export const familyBasedShareDescription: MetricDescription = {
  id: 'family-based-share',
  version: '1',
  name: { nl: 'aandeel gezinsgericht', en: 'share in a family' },
  definition: {
    nl: 'Van de kinderen die in de nacht van de laatste dag van de periode buitenshuis verblijven het deel in pleegzorg of een gezinshuis.',
    en: 'Of the children who stay away from home in the night of the last day of the window the share in foster care or a family home.',
  },
  numerator: {
    nl: 'kinderen in pleegzorg of een gezinshuis',
    en: 'children in foster care or a family home',
  },
  denominator: {
    nl: 'kinderen in een uithuisplaatsing waarvan de zorgvorm zegt wat voor verblijf het is',
    en: 'children in an episode whose form of care says what it is',
  },
  timeZero: lastDayOfWindow,
  event: { nl: 'in een gezin wonen', en: 'living in a family' },
  competingEvents: [],
  censoring: noCensoring,
  window: lastDayOfWindow,
  cohort: 'census',
  restsOn: 'episodes',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'het telt kinderen, geen nachten: wie lang blijft, weegt zwaarder',
      en: 'it counts children, not nights: who stays long weighs more',
    },
    {
      nl: 'een opname van het hele gezin is residentieel en telt niet mee',
      en: 'an admission of the whole family is residential and does not count',
    },
    smallGroups,
  ],
  source: 'Jeugdwet art. 2.3(6): with a foster parent or in a family home where possible',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
