/** What days to home means. */
import type { MetricDescription } from '../../metric.js';

export const timeToHomeDescription: MetricDescription = {
  id: 'time-to-home',
  version: '1',
  name: { nl: 'dagen tot thuis', en: 'days to home' },
  definition: {
    nl: 'De eerste dag waarop de helft van het instroomcohort weer thuis is, geteld vanaf de eerste nacht buitenshuis. Een terugkeer telt als die blijft duren. Andere manieren om te vertrekken sluiten thuiskomst uit; wie nog weg is, telt mee zolang die gevolgd is (Aalen-Johansen).',
    en: 'The first day on which half of the entry cohort is home again, counted from the first night away. A return counts when it lasts. Other ways to leave rule out coming home; who is still away counts for as long as they were followed (Aalen-Johansen).',
  },
  numerator: 'lasting returns home',
  denominator: 'first episode of each child that began in the window and could be followed',
  timeZero: 'first night away of the episode',
  event: 'first night of a lasting return home',
  competingEvents: ['kin-or-guardian', 'other-care', 'independent', 'aged-out', 'death', 'moved-away'],
  censoring: 'at asOf − lastingNights; an episode lost from sight at the last day known',
  window: 'entries in the window',
  cohort: 'entry',
  unit: 'days',
  betterIs: 'lower',
  pitfalls: [
    'the mean over children who already went home is short by construction: long stayers are missing',
    'a median that is not reached is shown as not reached',
    '1 − Kaplan-Meier that censors other exits overstates the share home',
    'a weekend or holiday at home is no return: it must last a number of nights, which the figure states',
    'turning 18 ends many records by law: a competing end, no return home',
    'compare like with like: entry into a programme selects children and families',
    'small groups: look at the interval, and suppress before publishing',
  ],
  source:
    'Chapin Hall, Foster Care Data Archive, key concepts and Measuring length of stay in foster care (https://fcda.chapinhall.org/fcda-web-tool-recipe/)',
  reads: ['persons', 'placements', 'homeSpells'],
  needs: ['placements'],
};
