/** What the time to a perspective means. */
import type { MetricDescription } from '../../metric.js';
import { exitsOtherThanHome, home } from '../../phrases/competing-events.js';
import { firstNightOfEpisode } from '../../phrases/moments.js';
import { entriesInWindow } from '../../phrases/windows.js';

export const timeToPerspectiveDescription: MetricDescription = {
  id: 'time-to-perspective',
  version: '1',
  name: { nl: 'tijd tot perspectief', en: 'time to a perspective' },
  definition: {
    nl: 'De eerste dag waarop voor de helft van het instroomcohort is besloten waar het kind zal opgroeien, geteld vanaf de eerste nacht buitenshuis. Vertrekken voordat dit is besloten, sluit het uit (Aalen-Johansen).',
    en: 'The first day by which it is decided for half of the entry cohort where the child is to grow up, counted from the first night away. Leaving care before rules it out (Aalen-Johansen).',
  },
  numerator: {
    nl: 'besluiten van de soort perspective (perspectiefbesluit)',
    en: 'decisions of kind perspective',
  },
  denominator: {
    nl: 'eerste uithuisplaatsing van elk kind die in de periode begon',
    en: 'first episode of each child that began in the window',
  },
  timeZero: firstNightOfEpisode,
  event: {
    nl: 'eerste besluit van de soort perspective vanaf die dag',
    en: 'first decision of kind perspective from that day on',
  },
  competingEvents: [home, ...exitsOtherThanHome],
  censoring: {
    nl: 'telt mee tot de dag tot waar gevolgd is (asOf); een uithuisplaatsing die uit beeld raakt, tot de laatste bekende dag',
    en: 'at asOf; an episode lost from sight at the last day known',
  },
  window: entriesInWindow,
  cohort: 'entry',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    {
      nl: 'een besluit dat niemand vastlegde, lijkt geen besluit',
      en: 'a decision that nobody recorded looks like none',
    },
    {
      nl: 'kinderen die snel naar huis gaan, hebben geen besluit nodig: lees het naast dagen tot thuis',
      en: 'children who soon go home need no decision: read it beside days to home',
    },
    {
      nl: 'hoelang aanvaardbaar is, hangt af van de leeftijd; de wet noemt geen aantal dagen',
      en: 'how long is acceptable depends on age; the law gives no number of days',
    },
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells', 'decisions'],
  needs: ['placements', 'decisions'],
};
