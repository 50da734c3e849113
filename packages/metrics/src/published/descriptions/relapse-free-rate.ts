/** What the share without re-entry means. */
import type { MetricDescription } from '../../catalogue/metric.js';
import { atAsOf } from '../../catalogue/phrases/censoring.js';
import { death, turnedEighteen } from '../../catalogue/phrases/competing-events.js';
import { returnsOfMinors } from '../../catalogue/phrases/counted.js';
import { firstNightHome } from '../../catalogue/phrases/moments.js';
import { settledReturnsInWindow } from '../../catalogue/phrases/windows.js';

export const relapseFreeRateDescription: MetricDescription = {
  id: 'relapse-free-rate',
  version: '1',
  name: { nl: 'aandeel zonder heruithuisplaatsing', en: 'share without re-entry' },
  definition: {
    nl: 'Van de terugkeren naar huis in de periode het deel dat binnen 365 dagen niet op een nieuwe uithuisplaatsing uitloopt: 1 min re-entry. Overlijden en 18 worden sluiten een nieuwe plaatsing uit (Aalen-Johansen).',
    en: 'Of the returns home in the window the share that no new episode follows within 365 days: 1 minus re-entry. Death and turning 18 rule a new episode out (Aalen-Johansen).',
  },
  numerator: {
    nl: 'terugkeer naar huis zonder nieuwe uithuisplaatsing binnen 365 dagen',
    en: 'returns home without a new episode within 365 days',
  },
  denominator: returnsOfMinors,
  timeZero: firstNightHome,
  event: {
    nl: 'eerste nacht van een nieuwe uithuisplaatsing, die niet mag komen',
    en: 'first night of a new episode, which must not come',
  },
  competingEvents: [turnedEighteen, death],
  censoring: atAsOf,
  window: settledReturnsInWindow,
  cohort: 'exit',
  unit: 'proportion',
  betterIs: 'higher',
  pitfalls: [
    {
      nl: 'wie kinderen die nog geen jaar gevolgd zijn meetelt als niet teruggekomen in zorg, komt te hoog uit',
      en: 'counting children not yet followed for a year as no re-entry overstates it',
    },
    {
      nl: 'wie overleed of 18 werd, telt als zonder heruithuisplaatsing',
      en: 'who died or turned 18 counts as without re-entry',
    },
    {
      nl: 'no-relapse-share gaat over vastgelegde terugval, niet over plaatsingen',
      en: 'no-relapse-share is about recorded relapses, not about placements',
    },
  ],
  source:
    'California Child Welfare Indicators Project, methodology (http://cssr.berkeley.edu/cwscmsreports/methodologies/): Reentry following reunification (exit cohort); derived',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements', 'persons'],
};
