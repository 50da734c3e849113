/** What the transfers means. */
import type { MetricDescription } from '../../metric.js';
import { atEndOfWindow } from '../../phrases/censoring.js';
import { home } from '../../phrases/competing-events.js';
import { firstDayInWindow } from '../../phrases/moments.js';
import { daysInWindow } from '../../phrases/windows.js';

export const transferRateDescription: MetricDescription = {
  id: 'transfer-rate',
  version: '1',
  name: { nl: 'overplaatsingen', en: 'transfers' },
  definition: {
    nl: 'Hoe vaak een kind per jaar buitenshuis naar een andere plek gaat. Een andere groep of een ander contract op dezelfde plek is geen overplaatsing.',
    en: 'How often a child goes to another place for each year out of home. Another group or contract at the same place is no transfer.',
  },
  numerator: {
    nl: 'overgangen naar een andere plek binnen uithuisplaatsingen, in de periode',
    en: 'moves to another place within episodes, in the window',
  },
  denominator: {
    nl: 'jaren van 365,25 dagen buitenshuis in de periode',
    en: 'years of 365.25 days out of home in the window',
  },
  timeZero: firstDayInWindow,
  event: {
    nl: 'een plaatsing op een andere locatie, of waar geen locatie is vastgelegd bij een andere aanbieder',
    en: 'a placement at another location, or without one recorded of another provider',
  },
  competingEvents: [home],
  censoring: atEndOfWindow,
  window: daysInWindow,
  cohort: 'period',
  restsOn: 'episodes',
  unit: 'per-person-year',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'zonder vastgelegde locaties is een overplaatsing binnen één aanbieder niet te zien: die valt af en wordt apart geteld',
      en: 'without recorded locations a move within one provider cannot be told: it is left out and counted',
    },
    {
      nl: 'enkele kinderen met veel overplaatsingen bepalen het cijfer; het interval houdt daar rekening mee',
      en: 'a few children with many moves make the rate; the interval takes that into account',
    },
    {
      nl: 'overplaatsingen zijn in de eerste maanden het talrijkst: een jong cohort lijkt slechter',
      en: 'moves are most frequent in the first months: a young cohort looks worse',
    },
  ],
  source: 'Own definition; no norm of the field was found; the interval takes children as units',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
