/** What the time to a perspective means. */
import type { MetricDescription } from '../../metric.js';

export const timeToPerspectiveDescription: MetricDescription = {
  id: 'time-to-perspective',
  version: '1',
  name: { nl: 'tijd tot perspectief', en: 'time to a perspective' },
  definition: {
    nl: 'De eerste dag waarop voor de helft van het instroomcohort is besloten waar het kind zal opgroeien, geteld vanaf de eerste nacht buitenshuis. Vertrekken voordat dit is besloten, sluit het uit (Aalen-Johansen).',
    en: 'The first day by which it is decided for half of the entry cohort where the child is to grow up, counted from the first night away. Leaving care before rules it out (Aalen-Johansen).',
  },
  numerator: 'decisions of kind perspective',
  denominator: 'first episode of each child that began in the window',
  timeZero: 'first night away of the episode',
  event: 'first decision of kind perspective from that day on',
  competingEvents: [
    'home',
    'kin-or-guardian',
    'other-care',
    'independent',
    'aged-out',
    'death',
    'moved-away',
  ],
  censoring: 'at asOf; an episode lost from sight at the last day known',
  window: 'entries in the window',
  cohort: 'entry',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    'a decision that nobody recorded looks like none',
    'children who soon go home need no decision: read it beside days to home',
    'how long is acceptable depends on age; the law gives no number of days',
  ],
  source: 'Own definition; no norm of the field was found',
  reads: ['persons', 'placements', 'homeSpells', 'decisions'],
  needs: ['placements', 'decisions'],
};
